namespace AllianceAtlas.Knowledge.Drafts;

/// <summary>The first form of a concept: its record and its text in both languages.</summary>
public static class ConceptDraft
{
    /// <summary>The files of the concept <paramref name="id"/>, which is called <paramref name="titles"/>.</summary>
    public static IReadOnlyList<DraftFile> Write(string id, DraftTitles titles) =>
    [
        new DraftFile($"concepts/{id}.yml", $$"""
            {{DraftText.Head}}theme: ""                        # the group on the map
            slug: {{titles.Slugs}}   # last part of the address
            terms:
              sv: {preferred: {{DraftTitles.Term(titles.Swedish)}}}
              nb: {preferred: {{DraftTitles.Term(titles.Bokmal)}}}
            broader: []                      # broader concepts, for instance [alliance]
            narrower: []
            related: []                      # write a relation on both sides
            mentions:                        # how articles write it: beginnings of words (docs/mentions.md)
              sv: {stems: {{DraftTitles.Stems(titles.Swedish)}}}
              nb: {stems: {{DraftTitles.Stems(titles.Bokmal)}}}

            """),
        .. DraftText.Pages($"concepts/{id}", titles, language => DraftText.In(
            language,
            "‹Definitionen i en eller två meningar, med källa och rader›\n\n## ‹Rubrik, samma fråga på båda språken›\n\n‹Text med källa och rader›\n",
            "‹Definisjonen i én eller to setninger, med kilde og linjer›\n\n## ‹Overskrift, samme spørsmål på begge språk›\n\n‹Tekst med kilde og linjer›\n")),
    ];
}
