namespace AllianceAtlas.Benchmarks;

/// <summary>The phrases that invented articles are put together from.</summary>
internal static class Phrases
{
    public static readonly string[] Openings =
    [
        "I samtalet mellan patient och terapeut", "När alliansen prövas", "Under handledningens första timmar",
        "För den som söker hjälp", "I den forskning som finns", "Efter ett alliansbrott",
    ];

    public static readonly string[] Middles =
    [
        "märks det ofta hur responsivitet och anknytning hänger samman", "kan ett öppet samtal om det svåra ge nytt förtroende",
        "blir det tydligt att parallellprocesser inte alltid uppmärksammas", "har få undersökt hur självutlämnande tas emot",
    ];

    public static readonly string[] Citations =
    [
        "(Lindberg & Moe, 2011)", "(Ask, Lund & Berg, 2004; Dahl et al., 2016)", "enligt Nordin och Hauge (2009)",
        "(Sundby, 1998, s. 41)", "(jfr Eklöf, 2013a, 2013b)",
    ];
}
