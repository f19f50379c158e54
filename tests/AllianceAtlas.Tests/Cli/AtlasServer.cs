using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AllianceAtlas.Tests.Cli;

/// <summary><c>atlas serve</c> over the minimal site, on a free port, until it is disposed of.</summary>
internal sealed class AtlasServer : IDisposable
{
    private readonly Process _process;

    /// <summary>Starts it and waits until the site stands.</summary>
    public AtlasServer()
    {
        _process = Atlas.Start("serve", "--port", $"{Port}");
        while (Said.ReadLine() is { } line && !line.StartsWith("The site stands at", StringComparison.Ordinal))
        {
        }
    }

    /// <summary>The project it serves.</summary>
    public AtlasProcess Atlas { get; } = new();

    public int Port { get; } = FreePort();

    /// <summary>What it says from then on.</summary>
    public StreamReader Said => _process.StandardError;

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Atlas.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
