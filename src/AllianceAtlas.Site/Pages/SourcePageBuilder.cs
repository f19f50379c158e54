using AllianceAtlas.Documents.Blocks;
using AllianceAtlas.Documents.Citations;
using AllianceAtlas.Documents.Sources;
using AllianceAtlas.Knowledge.Claims;
using AllianceAtlas.Knowledge.Evidence;
using AllianceAtlas.Knowledge.Vocabulary;
using AllianceAtlas.Knowledge.Works;
using AllianceAtlas.Site.Citations;
using AllianceAtlas.Site.Exports;
using AllianceAtlas.Site.Links;
using AllianceAtlas.Site.Pages.Parts;
using AllianceAtlas.Site.Wording;

namespace AllianceAtlas.Site.Pages;

/// <summary>Makes the page of a source article from its record and its lock.</summary>
internal sealed class SourcePageBuilder(Edition edition)
{
    private UiWords Words => edition.Words;

    public SourcePage Build(SourceRecord source)
    {
        var evidence = edition.Index.Lock(source.Id);
        var head = edition.Head(
            PageKind.Source,
            source.Id,
            language => SiteAddress.Of(source, language),
            words => new NameFormatter(words).Plain(source),
            Words.Format("source.summary", source.Title ?? "")) with
        {
            Trail = [edition.Home, HomeListing.Link(edition, HomeListing.Sources)],
            Downloads = ReferenceFiles.At(SiteAddress.DataOfSource(source.Id)),
        };
        var tags = edition.Index.Perspectives(Axis.Tradition, source.Traditions)
            .Concat(edition.Index.Perspectives(Axis.Setting, source.Settings))
            .Select(one => edition.Tags.Tag(one));
        return new SourcePage(
            head,
            source.TextLanguage,
            edition.Cite(source),
            Facts(source),
            evidence is null ? [] : Found(source, evidence),
            [.. tags],
            Sections(source, evidence));
    }

    private List<Fact> Facts(SourceRecord source)
    {
        var facts = new List<Fact>
        {
            new(Words["source.kind"], Words.Capitalised(source.Genre?[edition.Language] ?? "")),
            new(Words["source.shows"], source.Shows?[edition.Language] ?? ""),
            new(Words["source.evidence-kind"], source.EvidenceKind is { } kind ? Words[$"evidence-kind.{kind.Id}"] : ""),
            new(Words["source.language"], Words.NameOf(source.TextLanguage)),
            new(Words["source.obtain"], source.Obtain?[edition.Language] ?? ""),
            new(Words["source.licence"], source.Licence?[edition.Language] ?? ""),
        };
        if (source.Authors.Count == 0)
        {
            facts.Insert(0, new Fact(Words["source.author"], Words["source.author-unknown"]));
        }

        return [.. facts.Where(fact => TextRun.Plain(fact.Value).Length > 0)];
    }

    private List<SourceFigure> Found(SourceRecord source, EvidenceLock evidence)
    {
        var voices = evidence.Citations.Count(one => one.Kind is CitationKind.Participant or CitationKind.PersonalCommunication);
        var states = evidence.Works.Select(work => edition.Index.Work(work.Id)?.State).ToList();
        var used = edition.Index.EvidenceIn(source.Id).ToList();
        var carrying = used.SelectMany(pair => edition.Index.Passages(pair.Evidence)).DistinctBy(passage => passage.Id, StringComparer.Ordinal).Count();
        return
        [
            Row("found.citations", evidence.Citations.Count - voices),
            Row("found.voices", voices),
            Row("found.works", evidence.Works.Count),
            Row("found.works-resolved", states.OfType<WorkState.Resolved>().Count()) with { IsPart = true },
            Row("found.works-ambiguous", states.OfType<WorkState.Ambiguous>().Count()) with { IsPart = true },
            Row("found.works-unresolved", states.OfType<WorkState.Unresolved>().Count()) with { IsPart = true },
            Row("found.inconsistencies", evidence.Inconsistencies),
            Row("found.mentions", evidence.Mentions.Count),
            Row("found.claims", used.DistinctBy(pair => pair.Claim.Id, StringComparer.Ordinal).Count()),
            new(Words["found.passages"], Words.Share(carrying, evidence.Passages.Count)),
        ];

        SourceFigure Row(string label, int count) => new(Words[label], $"{count}");
    }

    private List<SourceSection> Sections(SourceRecord source, EvidenceLock? evidence)
    {
        var sections = new List<SourceSection>();
        if (evidence is null)
        {
            return sections;
        }

        var mentions = evidence.Mentions.Where(one => one.Passage is not null).ToLookup(one => one.Passage!, StringComparer.Ordinal);
        var claims = edition.Index.EvidenceIn(source.Id)
            .SelectMany(pair => edition.Index.Passages(pair.Evidence).Select(passage => new { passage.Id, pair.Claim }))
            .ToLookup(pair => pair.Id, pair => pair.Claim, StringComparer.Ordinal);
        var rows = new List<PassageRow>();
        IReadOnlyList<string>? above = null;
        foreach (var passage in evidence.Passages)
        {
            if (above is null || !above.SequenceEqual(passage.Section))
            {
                above = passage.Section;
                rows = [];
                sections.Add(new SourceSection(above.Count == 0 ? null : string.Join(" › ", above), rows));
            }

            rows.Add(Row(passage, mentions[passage.Id], claims[passage.Id]));
        }

        return sections;
    }

    private PassageRow Row(Passage passage, IEnumerable<LockedMention> mentions, IEnumerable<Claim> claims)
    {
        var concepts = mentions
            .GroupBy(mention => mention.Concept, StringComparer.Ordinal)
            .Select(group => new { Concept = edition.Index.Concept(group.Key), Count = group.Count() })
            .Where(pair => pair.Concept is not null)
            .Select(pair => edition.Teaser(pair.Concept!, pair.Count > 1 ? $"×{pair.Count}" : null));
        var kind = passage.Kind is BlockKind.Table or BlockKind.Figure ? passage.Kind : BlockKind.Paragraph;
        return new PassageRow(
            passage.Id,
            Words.Format(UiWords.Key("place", kind), passage.Number),
            passage.Lines,
            passage.Page,
            passage.Words,
            edition.Sorted(concepts),
            [.. claims.DistinctBy(claim => claim.Id).Select(claim => new Link(claim.Text[edition.Language], edition.Claims.Address(claim)))]);
    }
}
