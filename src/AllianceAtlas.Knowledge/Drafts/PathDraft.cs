using System.Globalization;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Knowledge.Drafts;

/// <summary>The first form of a reading path: its record and its text in both languages, a section for each step.</summary>
public static class PathDraft
{
    /// <summary>The files of the path <paramref name="id"/> over <paramref name="steps"/>, the last of the paths of <paramref name="atlas"/>.</summary>
    public static IReadOnlyList<DraftFile> Write(string id, DraftTitles titles, IReadOnlyList<string> steps, Atlas atlas)
    {
        var order = atlas.Content.Paths.Select(path => path.Order).DefaultIfEmpty(0).Max() + 1;
        return
        [
            new DraftFile($"paths/{id}.yml", string.Create(CultureInfo.InvariantCulture, $"""
                {DraftText.Head}slug: {titles.Slugs}   # last part of the address
                order: {order}                         # its place in lists
                steps: {DraftText.List(steps)}   # pages to read: [concept:alliance, comparison:therapy-supervision]

                """)),
            .. DraftText.Pages($"paths/{id}", titles, language => Body(language, steps)),
        ];
    }

    private static string Body(Language language, IReadOnlyList<string> steps)
    {
        var introduction = DraftText.In(
            language, "‹För vem läsvägen är, och vad man vet efteråt›", "‹Hvem leseveien er for, og hva man vet etterpå›");
        var sections = steps.Select(step => DraftText.In(
            language,
            $"## ‹Frågan som {step} svarar på›\n\n‹Varför sidan är värd att läsa, och vad man ska leta efter›\n\n",
            $"## ‹Spørsmålet som {step} svarer på›\n\n‹Hvorfor siden er verdt å lese, og hva man skal se etter›\n\n"));
        var last = DraftText.In(
            language,
            "## Att diskutera\n\n- ‹Fråga utan givet svar›\n",
            "## Til diskusjon\n\n- ‹Spørsmål uten gitt svar›\n");
        return $"{introduction}\n\n{string.Concat(sections)}{last}";
    }
}
