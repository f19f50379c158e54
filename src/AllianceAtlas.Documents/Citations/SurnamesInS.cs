namespace AllianceAtlas.Documents.Citations;

/// <summary>Surnames whose final s is their own, for texts that print them only once and before a noun: Watkins (2014) modell.</summary>
internal static class SurnamesInS
{
    private static readonly WordSet Names = new(
        """
        Aas Adams Alnæs Ames Andreas Andrews Arens Banks Barnes Barros Bates Beavers Behrens Bohus Bowers Bowles Brahms Briggs Brooks
        Burns Byers Campos Carstens Chambers Charles Claes Claeys Coles Collins Cuijpers Cummings Dallos Daniels Davies Dawes Dietrichs
        Dirks Douglas Driessens Dumas Eames Edwards Elias Ennis Eubanks Evans Fields Foulkes Fuchs Fuertes Gaines Gates Gibbons Gibbs
        Giddens Giles Gomes Gonzales Griffiths Grimes Haines Hals Hargreaves Hastings Hayes Heinrichs Hendricks Hendriks Hermans Hicks
        Higgins Hinds Hobbs Hodges Holmes Howells Hughes Humphreys Innes Isaacs Jacobs James Jaques Jaspers Jennings Jones Kanas
        Kasimatis Knowles Kuipers Lemmens Lucas Lyons Maas Marks Martens Mathews Matos Matthews Mays Means Mears Mertens Meyers Michaels
        Miles Mills Morales Moras Myers Neves Nichols Nicolas Nunes Næs Oakes Oates Owens Parkes Parks Parsons Peeters Perls Peters
        Phillips Pieters Pires Powers Ramos Rawls Rees Reeves Reynolds Rhodes Richards Riggs Rios Rivers Robbins Roberts Rodgers Rogers
        Rosales Sachs Sales Samuels Sanders Sands Santos Saunders Scales Searles Sears Simmons Simms Simoes Simons Sims Smits Soares
        Sparks Spears Spiers Staples Stephens Stevens Stiles Stokes Stubbs Summers Symonds Thomas Torres Vargas Vos Waters Watts Weeks
        Wells Wiggins Wilkes Willems Williams Wills Winters Woods Wouters Yates Yeates Øyås
        """);

    /// <summary>Whether the s of <paramref name="surname"/> is no genitive: a name of the list, or an ending that genitives do not have.</summary>
    public static bool Contains(string surname) =>
        Names.Contains(surname)
        || surname.EndsWith("poulos", StringComparison.Ordinal)
        || surname.EndsWith("kins", StringComparison.Ordinal)
        || IsFarmName(surname)
        || surname.EndsWith("ås", StringComparison.Ordinal)
        || surname.EndsWith("us", StringComparison.Ordinal)
        || surname.EndsWith("is", StringComparison.Ordinal);

    /// <summary>Moxnes, Sandnes: a consonant before -nes, unlike Stone's.</summary>
    private static bool IsFarmName(string surname) =>
        surname.Length > 5 && surname.EndsWith("nes", StringComparison.Ordinal) && !"aeiouyåäöæø".Contains(surname[^4]);
}
