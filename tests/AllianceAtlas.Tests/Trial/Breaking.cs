namespace AllianceAtlas.Tests.Trial;

/// <summary>One thing that goes wrong in a contributor's hands, and how its message has it mended.</summary>
/// <param name="Name">What it is, and the name of its approved output.</param>
/// <param name="File">The file it happens in.</param>
/// <param name="Right">What stands there before.</param>
/// <param name="Wrong">What stands there afterwards.</param>
/// <param name="Id">The finding that tells of it.</param>
/// <param name="Advice">The words of the message that say what to do.</param>
/// <param name="Line">What is wrong on the line the finding names, or the whole line.</param>
/// <param name="Mended">What the advice makes of it.</param>
public sealed record Breaking(string Name, string File, string Right, string Wrong, string Id, string Advice, string Line, string Mended)
{
    private const string Claim = "content/claims/task-cognitive.yml";
    private const string Swedish = "content/concepts/task.sv.md";
    private const string Norwegian = "content/concepts/task.nb.md";

    /// <summary>The things that are broken in the trial, each by itself.</summary>
    public static IReadOnlyList<Breaking> All { get; } =
    [
        new("source-misspelt", Claim, "[ask-2020 L13]", "[ask-202 L13]", "ATLAS0601", "did you mean 'ask-2020'?", "ask-202 ", "ask-2020 "),
        new("lines-beyond-the-text", Claim, "ask-2020 L13", "ask-2020 L113", "ATLAS0504", "which has 17 lines", "L113", "L13"),
        new("colon-in-a-title", Swedish, "title: Uppgift", "title: Uppgift: det gemensamma", "ATLAS0010", "Set quotation marks (\") around the whole value", "Uppgift: det gemensamma", "\"Uppgift: det gemensamma\""),
        new("tab-in-front", Claim, "  nb: \"Ask", "\tnb: \"Ask", "ATLAS0010", "Set it in with blanks", "\t", "  "),
        new("quotation-left-open", Claim, "ger en uppgift till.\"", "ger en uppgift till.", "ATLAS0010", "Write \" behind the last word of the value", "uppgift till.", "uppgift till.\""),
        new("key-misspelt", Norwegian, "summary:", "sumary:", "ATLAS0012", "did you mean 'summary'?", "sumary", "summary"),
        new("text-in-place-of-a-list", Claim, "settings: [therapy]", "settings: therapy", "ATLAS0014", "Expected a list: [therapy]", "therapy", "[therapy]"),
        new("fence-forgotten", Swedish, "att göra.\n---\n", "att göra.\n", "ATLAS0016", "it belongs above this line", "En uppgift är", "---\nEn uppgift är"),
        new("link-leads-nowhere", Norwegian, "concept:rupture", "concept:ruptur", "ATLAS0801", "did you mean 'concept:rupture'?", "concept:ruptur", "concept:rupture"),
        new("citation-without-at", Norwegian, "bære. [@ask-2020 L13]", "bære. [ask-2020 L13]", "ATLAS0301", "Write [@source L57-L60]", "[ask", "[@ask"),
        new("word-of-the-other-language", Swedish, "kan en ny uppgift bära", "kan en ny oppgave bära", "ATLAS0725", "Write the Swedish word", "oppgave", "uppgift"),
        new("html-in-a-text", Swedish, "ny uppgift bära", "ny <b>uppgift</b> bära", "ATLAS0203", "Write Markdown", "<b>uppgift</b>", "**uppgift**"),
        new("position-without-its-dimension", Claim, "traditions: [", "position: concrete-and-direct\ntraditions: [", "ATLAS0013", "The key 'dimension' is missing. Add it", "position:", "dimension: response-to-rupture\nposition:"),
        new("words-copied", Claim, "Ask skriver att en kognitiv terapeut ger en uppgift till.", "Ask: i kognitiv terapi lagas alliansbrottet oftare med en ny uppgift.", "ATLAS0715", "Say it in your own words", "Ask: i kognitiv terapi lagas alliansbrottet oftare med en ny uppgift.", "Ask skriver att en uppgift kan bära alliansen."),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
