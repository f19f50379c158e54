using System.CommandLine;

namespace AllianceAtlas.Cli.Commands;

/// <summary>Options that mean the same for several verbs.</summary>
internal static class CommonOptions
{
    public static Option<bool> Strict() => new("--strict") { Description = "Treat warnings as errors" };

    public static Option<string?> BaseUrl()
    {
        var option = new Option<string?>("--base-url")
        {
            Description = "Address the site will stand at, for canonical links and the sitemap",
        };
        option.Validators.Add(result =>
        {
            var url = result.GetValueOrDefault<string?>();
            if (url is not null &&
                !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query + uri.Fragment == ""))
            {
                result.AddError($"--base-url '{url}' is no web address. Write for instance https://example.org/atlas/");
            }
        });
        return option;
    }

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = string.Join(", ", formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
