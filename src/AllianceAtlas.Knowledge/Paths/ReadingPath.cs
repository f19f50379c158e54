using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Paths;

/// <summary>
/// A way through the pages for a course: what to read in which order, and why. Its text has a section for each step and
/// a last one with questions to discuss.
/// </summary>
/// <param name="Id">Stable English id.</param>
/// <param name="Slug">Last part of its address in each language.</param>
/// <param name="Order">Its place among the paths, from 1.</param>
/// <param name="Steps">The pages to read, in order, as page texts link to them: <c>concept:alliance</c>.</param>
/// <param name="Texts">Its text in each language.</param>
/// <param name="Place">Where its record stands.</param>
public sealed record ReadingPath(
    string Id,
    Bilingual Slug,
    int Order,
    IReadOnlyList<NamedId> Steps,
    PageTexts Texts,
    Place Place);
