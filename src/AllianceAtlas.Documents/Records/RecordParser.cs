using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AllianceAtlas.Documents.Records;

/// <summary>
/// Reads the plain part of YAML people write by hand into <see cref="RecordNode"/>s. Read event by event, so that
/// depth is bounded before anything recurses: the libraries' own object readers overflow the stack on deep input.
/// </summary>
public static class RecordParser
{
    internal const int MaxDepth = 12;

    private const string PlainForm = "Write plain keys, values and lists";
    private const string SignInText = "If the sign is meant, set quotation marks (\") around the whole value";

    /// <summary>
    /// The mapping that <paramref name="region"/> of <paramref name="text"/> holds; null, with a diagnostic, when it
    /// does not parse, is no mapping, or uses anchors, aliases, tags or several documents.
    /// </summary>
    public static RecordMapping? Parse(SourceText text, TextSpan region, DiagnosticBag findings)
    {
        // Nearly every record. What it does not read may be worth a finding.
        if (PlainRecordParser.Parse(text, region) is { } plain)
        {
            return plain;
        }

        var reading = new Reading(text, region, findings);
        try
        {
            return reading.ReadRoot();
        }
        catch (YamlException exception)
        {
            // On a tab in front of a key the library points to the beginning of all keys, which it had read long before.
            var place = reading.SpanOf(exception.Start, exception.End);
            var gaveUp = place.End > reading.LastRead.Start ? place.End : region.End;
            Refuse(SlipFinder.Find(text, region, gaveUp) ?? new Slip(place, Reason(exception)));
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or OverflowException)
        {
            // The library's scanner lets these through, without a place: on a brace left open before the next key, an
            // escape beyond Unicode, a version number beyond an int.
            Refuse(SlipFinder.Find(text, region, region.End) ??
                new Slip(reading.LastRead, "behind this, a bracket, brace or quotation mark is wrong or left open. Look at this line and the next"));
            return null;
        }

        void Refuse(Slip slip) =>
            findings.Add(Diagnostic.At(DiagnosticCatalogue.YamlDoesNotParse, text, slip.Span, slip.Reason));
    }

    /// <summary>As <see cref="Parse(SourceText, TextSpan, DiagnosticBag)"/>, for a whole file.</summary>
    public static RecordMapping? Parse(SourceText text, DiagnosticBag findings) =>
        Parse(text, new TextSpan(0, text.Content.Length), findings);

    private static string Reason(YamlException exception)
    {
        var message = (exception.InnerException ?? exception).Message;
        var colon = message.IndexOf("): ", StringComparison.Ordinal);
        return (colon >= 0 ? message[(colon + 3)..] : message).TrimEnd('.') + ". Look at this line and the one above it";
    }

    private sealed class Reading(SourceText text, TextSpan region, DiagnosticBag findings)
    {
        private readonly Parser _events = new(new StringReader(text.Slice(region).ToString()));

        public RecordMapping? ReadRoot()
        {
            _events.Consume<StreamStart>();
            if (!_events.TryConsume<DocumentStart>(out _))
            {
                return new RecordMapping(new TextSpan(region.Start, 0), []);
            }

            var root = ReadNode(depth: 1);
            if (root is null)
            {
                return null;
            }

            _events.Consume<DocumentEnd>();
            if (_events.Accept<DocumentStart>(out var second))
            {
                Refuse(second, "A second part (a line ---)", "Take the line away");
                return null;
            }

            if (root is RecordMapping mapping)
            {
                return mapping;
            }

            // An empty or comment-only document comes as an empty scalar.
            if (root is RecordScalar { Value: "" })
            {
                return new RecordMapping(root.Span, []);
            }

            findings.Add(Diagnostic.At(
                DiagnosticCatalogue.WrongValue, text, root.Span, "The file", "a list or a single value", "keys with values"));
            return null;
        }

        /// <summary>The last value or key that was read.</summary>
        public TextSpan LastRead => _events.Current is { } last ? SpanOf(last.Start, last.End) : region;

        public TextSpan SpanOf(Mark start, Mark end)
        {
            var from = OffsetOf(start);
            return TextSpan.FromBounds(from, Math.Max(from, OffsetOf(end)));
        }

        private RecordNode? ReadNode(int depth)
        {
            _ = _events.Accept<NodeEvent>(out _); // loads Current
            if (_events.Current is AnchorAlias ||
                (_events.Current is NodeEvent { Anchor.IsEmpty: false }))
            {
                Refuse(_events.Current, "An anchor or alias (& or * in front)", SignInText);
                return null;
            }

            if (_events.Current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
            {
                Refuse(_events.Current, "A tag (! in front)", SignInText);
                return null;
            }

            if (_events.TryConsume<Scalar>(out var scalar))
            {
                return ReadScalar(scalar);
            }

            if (depth > MaxDepth)
            {
                Refuse(_events.Current!, $"Nesting more than {MaxDepth} levels deep", PlainForm);
                return null;
            }

            return _events.Accept<SequenceStart>(out _) ? ReadSequence(depth) : ReadMapping(depth);
        }

        // A hidden character as it stands is found in every file alike (AtlasReader); "\u202E" shows only when it is read.
        private RecordScalar ReadScalar(Scalar scalar)
        {
            var span = SpanOf(scalar.Start, scalar.End);
            var hidden = HiddenCharacters.IndexIn(scalar.Value);
            if (hidden >= 0 && HiddenCharacters.IndexIn(text.Slice(span)) < 0)
            {
                findings.Add(Diagnostic.At(
                    DiagnosticCatalogue.HiddenCharacter, text, span, HiddenCharacters.NameAt(scalar.Value, hidden)));
            }

            if (scalar.Style == ScalarStyle.Plain && PrintedMark.In(text, span) is { } mark)
            {
                findings.Add(mark);
            }

            return new RecordScalar(span, scalar.Value);
        }

        private RecordSequence? ReadSequence(int depth)
        {
            var start = _events.Consume<SequenceStart>();
            var items = new List<RecordNode>();
            while (!_events.Accept<SequenceEnd>(out _))
            {
                if (ReadNode(depth + 1) is not { } item)
                {
                    return null;
                }

                items.Add(item);
            }

            return new RecordSequence(SpanOf(start.Start, _events.Consume<SequenceEnd>().End), items);
        }

        private RecordMapping? ReadMapping(int depth)
        {
            var start = _events.Consume<MappingStart>();
            var entries = new List<RecordEntry>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (!_events.Accept<MappingEnd>(out _))
            {
                if (!_events.TryConsume<Scalar>(out var key))
                {
                    Refuse(_events.Current!, "A list or mapping as a key", PlainForm);
                    return null;
                }

                var keySpan = SpanOf(key.Start, key.End);
                if (ReadNode(depth + 1) is not { } value)
                {
                    return null;
                }

                if (seen.Add(key.Value))
                {
                    entries.Add(new RecordEntry(key.Value, keySpan, value));
                }
                else
                {
                    findings.Add(Diagnostic.At(DiagnosticCatalogue.DuplicateKey, text, keySpan, key.Value));
                }
            }

            return new RecordMapping(SpanOf(start.Start, _events.Consume<MappingEnd>().End), entries);
        }

        private void Refuse(ParsingEvent at, string what, string advice) =>
            findings.Add(Diagnostic.At(DiagnosticCatalogue.YamlNotPlain, text, SpanOf(at.Start, at.End), what, advice));

        // Not by the mark's line: YAML ends lines at a lone CR, NEL and U+2028 too, and editors do not.
        private int OffsetOf(Mark mark) => (int)Math.Min(region.Start + mark.Index, region.End);
    }
}
