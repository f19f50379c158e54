using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using AllianceAtlas.Tests.Cli;

namespace AllianceAtlas.Tests.Trust;

/// <summary>The development server answers the person at this machine, and no page of another site.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly AtlasServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task It_shows_the_site_to_its_own_host_alone_and_nothing_beside_it()
    {
        Assert.StartsWith("HTTP/1.1 200", await AskAsync("GET /sv/ HTTP/1.1", "127.0.0.1"), StringComparison.Ordinal);
        foreach (var host in new[] { "evil.example", "127.0.0.1.evil.example", "169.254.0.1", "" })
        {
            Assert.Matches("^HTTP/1.1 40[03]", await AskAsync("GET /sv/ HTTP/1.1", host));
        }

        foreach (var method in new[] { "POST", "PUT", "DELETE", "OPTIONS", "TRACE" })
        {
            Assert.StartsWith("HTTP/1.1 405", await AskAsync($"{method} /sv/ HTTP/1.1", "localhost"), StringComparison.Ordinal);
        }

        foreach (var path in Traversals)
        {
            var answer = await AskAsync($"GET {path} HTTP/1.1", "localhost");
            Assert.Matches("^HTTP/1.1 (40[04]|302)", answer);
            Assert.DoesNotContain("theme: ", answer, StringComparison.Ordinal);
            Assert.DoesNotMatch("(?im)^location: *(//|https?:)", answer);
        }

        Assert.DoesNotContain("access-control", await AskAsync("GET /sv/ HTTP/1.1", "localhost"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_listens_on_the_loopback_address_alone()
    {
        var others = NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(one => one.GetIPProperties().UnicastAddresses)
            .Select(one => one.Address)
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));

        foreach (var address in others)
        {
            using var client = new TcpClient();
            await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(address, _server.Port));
        }
    }

    private static string[] Traversals { get; } =
    [
        "/../content/concepts/rupture.yml", "/%2e%2e/content/concepts/rupture.yml", "/..%2fcontent/concepts/rupture.yml", "/sv/..%5c..%5ccontent/concepts/rupture.yml",
        "/%2e%2e%2f%2e%2e%2fetc/passwd", "//etc/passwd", "/sv/begrepp", "/assets/", "/data/", "//evil.example/", "/%00", "/sv/index.html%00.yml", "/_atlas/", "/.git/config",
    ];

    private async Task<string> AskAsync(string request, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request}\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
