using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Records;
using AllianceAtlas.Documents.Text;
using AllianceAtlas.Knowledge.Vocabulary;

namespace AllianceAtlas.Knowledge.Content;

/// <summary>Reads <c>content/false-friends.yml</c>: a list of pairs, each told of once.</summary>
internal static class FalseFriendReader
{
    public static IReadOnlyList<FalseFriend> Read(RecordReader reader, DiagnosticBag findings)
    {
        reader.Require("pairs");
        var pairs = reader.NestedList("pairs").Select(ReadPair).ToList();
        reader.Finish();
        foreach (var again in pairs.GroupBy(pair => pair.Words).SelectMany(same => same.Skip(1)))
        {
            findings.Add(new Diagnostic(
                DiagnosticCatalogue.FalseFriendTwice, again.Place, again.Words.Swedish, again.Words.Bokmal));
        }

        return pairs;
    }

    private static FalseFriend ReadPair(RecordReader reader)
    {
        var words = new Bilingual(reader.RequiredText("sv"), reader.RequiredText("nb"));
        var pair = new FalseFriend(words, reader.Flag("editorial"), reader.RequiredBilingual("note"), reader.Place);
        reader.Finish();
        return pair;
    }
}
