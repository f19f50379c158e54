namespace AllianceAtlas.Tests.Trust;

/// <summary>What somebody may write into a page text.</summary>
internal static class PageHostility
{
    private const string Page = "content/concepts/rupture.sv.md";

    private static readonly (string Name, string Body, Fate Fate)[] Markup =
    [
        ("script", "<script>alert(1)</script>", Fate.Refused),
        ("picture with handler", "<img src=x onerror=alert(1)>", Fate.Refused),
        ("vector picture", "<svg onload=alert(1)>", Fate.Refused),
        ("comment", "<!-- x -->", Fate.Refused),
        ("frame", "<iframe src=\"javascript:alert(1)\"></iframe>", Fate.Refused),
        ("instruction", "<?php echo 1 ?>", Fate.Refused),
        ("block", "<div>\nx\n</div>", Fate.Refused),
        ("in a table", "| a | b |\n|---|---|\n| <b>x</b> | y |", Fate.Refused),
        ("in a list", "- <a href=x>x</a>", Fate.Refused),
        ("in a heading", "## <script>x</script>", Fate.Refused),
        ("in a link", "[<b>x</b>](concept:alliance)", Fate.Refused),
        ("in emphasis", "*<b*>", Fate.Refused),
        ("left open", "<script", Fate.Refused),
        ("over two lines", "<scr\nipt>alert(1)</script>", Fate.Refused),
        ("escaped", "\\<script>alert(1)\\</script>", Fate.Shown),
        ("as code", "`<script>alert(1)</script>`", Fate.Shown),
        ("as entities", "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;", Fate.Shown),
        ("full width", "＜script＞alert(1)＜/script＞", Fate.Shown),
        ("block of code", "```html\n<script>\n```", Fate.Refused),
        ("attributes of a heading", "## R {onclick=\"alert(1)\"}", Fate.Either),
        ("attributes of a paragraph", "x {.a onclick=\"alert(1)\"}", Fate.Shown),
        ("title of a link", "[x](concept:alliance \"onmouseover=\\\"alert(1)\")", Fate.Shown),
        ("picture", "![x](x.png)", Fate.Refused),
        ("picture by reference", "![x][r]\n\n[r]: javascript:alert(1)", Fate.Refused),
        ("footnote", "x[^1]\n\n[^1]: <b>y</b>", Fate.Refused),
        ("direction turned", "abc \u202Edef", Fate.Refused),
        ("direction turned by entity", "abc &#8238;def", Fate.Refused),
        ("no width", "alli\u200Bans", Fate.Refused),
        ("terminal escape", "a\u001B[31mb", Fate.Refused),
    ];

    private static readonly string[] DeadLinks =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "&#106;avascript:alert(1)", "%6Aavascript:alert(1)",
        "javascript&colon;alert(1)", "javascript&NewLine;:alert(1)", " javascript:alert(1)", "<javascript:alert(1)>", "< javascript:alert(1)>",
        "data:text/html,x", "vbscript:x", "//evil.example/x", "\\\\\\\\evil.example", "http://evil.example", "file:///etc/passwd", "/etc/passwd",
        "../../x", "?x", "#x", "blob:x", "mailto:a@b.c", "tel:1", "https://", "https://[", "https:///evil", "HTTPS://example.org",
        "https://example.org@evil.example/", "https://user:pass@example.org/", "https://еxample.org/", "https://example.org/&quot;onclick=x",
        "https://example.org/&#13;&#10;X:1", "https://example.org/&#8238;gpj", "concept:../../x", "CONCEPT:alliance", "claim:rupture-definition\\\"x",
    ];

    // Each doubles easily; the sizes are those that took minutes, or the stack, without bounds (measured on the parser).
    private static readonly (string Name, Func<string> Body)[] Bombs =
    [
        ("quotations in quotations", () => Repeat("> ", 40_000)),
        ("open links", () => Repeat("[a](b", 18_000)),
        ("end tags", () => Repeat("</", 40_000)),
        ("comments", () => Repeat("<!--", 20_000)),
        ("instructions", () => Repeat("<?", 40_000)),
        ("declarations", () => Repeat("<!A ", 20_000)),
        ("character data", () => Repeat("<![CDATA[", 9_000)),
        ("lists in lists", () => string.Concat(Enumerable.Range(0, 300).Select(i => Repeat("  ", i) + "- a\n"))),
        ("lists in one line", () => Repeat("- ", 40_000)),
        ("lists at the bound", () => Repeat(Repeat("* ", 20) + "a\n", 1_500)),
        ("equal headings", () => Repeat("## R\n\n", 14_000)),
        ("a wide table", () => Repeat("| a ", 10_000) + "|\n" + Repeat("|-", 10_000) + "|\n" + Repeat("| b |\n", 5_000)),
        ("a table at the bound", () => Repeat("|a", 29) + "|\n" + Repeat("|-", 29) + "|\n" + Repeat("|b\n", 990)),
        ("definitions", () => string.Concat(Enumerable.Range(0, 8_000).Select(i => $"[a{i}]: b\n"))),
        ("an open fence", () => "```\n" + Repeat("x", 90_000)),
        ("stars", () => Repeat("*", 90_000)),
        ("emphasis left open", () => Repeat("*a _b ", 16_000)),
        ("emphasis in emphasis", () => Repeat("*a", 10_000) + Repeat("*", 10_000)),
        ("backticks", () => string.Concat(Enumerable.Range(1, 400).Select(i => Repeat("`", i) + " "))),
        ("brackets", () => Repeat("[", 90_000)),
        ("open pictures", () => Repeat("![", 3_900)),
        ("entities", () => Repeat("&#x", 30_000)),
        ("addresses", () => Repeat("<https://", 10_000)),
        ("rules", () => Repeat("---\n\n", 10_000)),
        ("citations left open", () => Repeat("[@a", 3_900)),
        ("a citation of many", () => "[@" + Repeat("ask-lund-2001;@", 5_000) + "ask-lund-2001]"),
        ("open titles", () => Repeat("[a](b \"", 3_900)),
        ("parentheses", () => "[a](" + Repeat("(", 50_000)),
        ("a megabyte", () => Repeat("x ", 500_000)),
    ];

    public static IEnumerable<HostileInput> All =>
    [
        .. Markup.Select(one => Body("markup", one.Name, one.Fate, () => one.Body)),
        .. DeadLinks.Select(one => Body("link", one, Fate.Refused, () => $"[x]({one})")),
        .. Bombs.Select(one => Body("markdown bomb", one.Name, Fate.Either, one.Body)),
    ];

    private static HostileInput Body(string family, string name, Fate fate, Func<string> body) =>
        HostileInput.Of(family, name, Page, fate, text => $"{text}\n{body()}\n");

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
