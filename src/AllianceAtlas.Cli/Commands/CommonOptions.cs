using System.CommandLine;
using AllianceAtlas.Cli.Disk;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Site;

namespace AllianceAtlas.Cli.Commands;

/// <summary>Options that mean the same for several verbs.</summary>
internal static class CommonOptions
{
    public static Option<bool> Strict() => new("--strict") { Description = "Treat warnings as errors" };

    public static Option<string?> BaseUrl()
    {
        var option = new Option<string?>("--base-url")
        {
            Description = "Address the site will stand at, for canonical links, the sitemap and the names in exports",
        };
        option.Validators.Add(result =>
        {
            var url = result.GetValueOrDefault<string?>();
            if (url is not null && !IsSiteAddress(url))
            {
                result.AddError($"--base-url '{url}' is no web address. Write for instance https://example.org/atlas/");
            }
        });
        return option;
    }

    public static Option<string?> Repository()
    {
        var option = new Option<string?>("--repository")
        {
            Description = "Address of the repository, for links to edit a page (else REPOSITORY_URL)",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } url && RepositoryAddress(url) is null)
            {
                result.AddError($"--repository '{url}' is no web address. Write for instance https://github.com/somebody/atlas");
            }
        });
        return option;
    }

    /// <summary>What the site is told: the options given, the host's environment, and the history of the content.</summary>
    public static SiteOptions Site(string? baseUrl, string? repository, AtlasFolders folders) => new(
        baseUrl,
        RepositoryAddress(repository ?? Environment.GetEnvironmentVariable("REPOSITORY_URL") ?? ""),
        GitHistory.Read(folders.Content));

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

    /// <summary>Refuses an empty name: <c>--output ""</c> comes from a variable nobody set.</summary>
    public static void NotEmpty<T>(this Option<T> option) => option.Validators.Add(result =>
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError($"{option.Name} is empty. Name a folder, or leave the option out.");
        }
    });

    // Every page, the site map and robots.txt carry the address, so it holds nothing that could end a line or an attribute.
    private static bool IsSiteAddress(string url) =>
        WebAddress.IsPlain(url.StartsWith("http://", StringComparison.Ordinal) ? "https" + url[4..] : url) &&
        url.AsSpan().IndexOfAny("?#'") < 0;

    // A host may hand over git@github.com:…, which is no link; then there is none.
    private static string? RepositoryAddress(string url)
    {
        var plain = url.TrimEnd('/');
        plain = plain.EndsWith(".git", StringComparison.Ordinal) ? plain[..^".git".Length] : plain;
        return WebAddress.IsPlain(plain) && plain.AsSpan().IndexOfAny("?#'") < 0 ? plain : null;
    }
}
