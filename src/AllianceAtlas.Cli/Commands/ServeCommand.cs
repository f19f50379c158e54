using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Cli.Serving;

namespace AllianceAtlas.Cli.Commands;

/// <summary><c>atlas serve</c>: build, show on 127.0.0.1, watch, build again, reload.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var folders = new FolderOptions();
        var port = new Option<int>("--port")
        {
            Description = "Port on 127.0.0.1",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            // Not by GetValueOrDefault, which throws on what is no number.
            if (result.Tokens is [var token] && !(ushort.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            {
                result.AddError("--port takes a number from 1 to 65535.");
            }
        });
        var repository = CommonOptions.Repository();
        var open = new Option<bool>("--open") { Description = "Open the site in the browser" };
        var command = new Command("serve", "Build the site, show it on this machine, and follow every change") { port, repository, open };
        folders.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            using var server = Server(folders.Read(parsed), parsed.GetValue(repository), parsed.GetValue(port));
            return await server.RunAsync(address => Announce(address, parsed.GetValue(open)));
        });
        return command;
    }

    private static DevServer Server(AtlasFolders folders, string? repository, int port) =>
        new(folders, CommonOptions.Site(baseUrl: null, repository, folders), port);

    private static void Announce(string address, bool open)
    {
        Console.Error.WriteLine($"The site stands at {address} – Ctrl+C ends.");
        if (!open)
        {
            return;
        }

        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            Console.Error.WriteLine("No browser could be opened; open the address by hand.");
        }
    }
}
