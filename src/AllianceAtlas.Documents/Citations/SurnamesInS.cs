namespace AllianceAtlas.Documents.Citations;

/// <summary>Surnames whose final s is their own, for texts that print them only once and before a noun: Watkins (2014) modell.</summary>
internal static class SurnamesInS
{
    private static readonly WordSet Names = new(
        """
        Adams Andrews Banks Barnes Bates Beavers Bowers Briggs Brooks Burns Byers Chambers Collins Cummings Daniels Davies Dawes
        Dumas Edwards Elias Evans Fields Fuertes Gates Gibbons Gibbs Griffiths Hastings Hayes Higgins Hobbs Hodges Holmes Howells
        Hughes Humphreys Jacobs James Jennings Jones Kanas Lucas Lyons Maas Marks Mathews Matthews Mays Means Meyers Michaels Miles
        Mills Moras Myers Nichols Oakes Oates Owens Parks Parsons Peters Phillips Powers Ramos Reeves Reynolds Richards Riggs Rivers
        Roberts Robbins Rodgers Rogers Rios Sachs Sales Samuels Sanders Saunders Sears Simmons Simons Sparks Spears Stephens Stevens
        Stiles Summers Symonds Thomas Torres Vargas Waters Watts Wells Wiggins Williams Woods Yates
        Brahms Claes Fuchs Hermans Jaspers Kuipers Lemmens Martens Mertens Peeters Smits Willems Wouters Næs Aas Alnæs Hals Øyås
        """);

    /// <summary>Whether the s of <paramref name="surname"/> is no genitive: a name of the list, or an ending that genitives do not have.</summary>
    public static bool Contains(string surname) =>
        Names.Contains(surname)
        || surname.EndsWith("poulos", StringComparison.Ordinal)
        || surname.EndsWith("kins", StringComparison.Ordinal)
        || surname.EndsWith("nes", StringComparison.Ordinal)
        || surname.EndsWith("ås", StringComparison.Ordinal)
        || surname.EndsWith("us", StringComparison.Ordinal)
        || surname.EndsWith("is", StringComparison.Ordinal);
}
