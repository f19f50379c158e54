using System.Globalization;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>
/// Takes typed values out of one mapping and reports, at the right place, what is missing, misshapen or unknown.
/// Every method asks for one key; <see cref="Finish"/> then reports the keys that are missing and those nobody asked for.
/// </summary>
public sealed class RecordReader(SourceText text, RecordMapping mapping, DiagnosticBag findings)
{
    private const int FewKeys = 16;

    private readonly List<string> _asked = [];
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordNode>? _values = mapping.Entries.Count <= FewKeys
        ? null
        : mapping.Entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>Where the mapping stands.</summary>
    public Place Place => Place.Of(text, mapping.Span);

    /// <summary>The keys of the mapping in the order of the file.</summary>
    public IReadOnlyList<string> Keys => [.. mapping.Entries.Select(entry => entry.Key)];

    /// <summary>The text under <paramref name="key"/>, or null, with a diagnostic when it is a list or a mapping.</summary>
    public string? Text(string key) => NamedId(key)?.Id;

    /// <summary>The text under <paramref name="key"/>; empty, with a diagnostic, when it is missing or blank.</summary>
    public string RequiredText(string key)
    {
        Require(key);
        var value = Text(key);
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            Reject(key, "a text");
        }

        return value ?? "";
    }

    /// <summary>The text under <paramref name="key"/> with its place, or null.</summary>
    public NamedId? NamedId(string key) => Find(key) switch
    {
        null => null,
        RecordScalar scalar => new NamedId(scalar.Value, Place.Of(text, scalar.Span)),
        var other => Misfit<NamedId>(key, other, "a single value"),
    };

    /// <summary>The texts of the list under <paramref name="key"/> with their places; empty when it is missing.</summary>
    public IReadOnlyList<NamedId> NamedIds(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case RecordSequence { Items: [] }:
                return [];
            case RecordSequence sequence when sequence.Items.FirstOrDefault(item => item is not RecordScalar) is { } misfit:
                _ = Misfit<NamedId>(key, misfit, "a single value in every place of the list");
                return [];
            case RecordSequence sequence:
                return EachOnce(sequence);
            case var other:
                _ = Misfit<NamedId>(key, other, ListOf(other));
                return [];
        }
    }

    /// <summary>The texts of the list under <paramref name="key"/>; empty when it is missing.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. NamedIds(key).Select(named => named.Id)];

    /// <summary>True or false under <paramref name="key"/>; false when it is missing.</summary>
    public bool Flag(string key) => Choice(key, Flags) ?? false;

    /// <summary>The whole number under <paramref name="key"/>; 0 when it is missing.</summary>
    public int Number(string key)
    {
        if (Find(key) is not { } node)
        {
            return 0;
        }

        if (node is RecordScalar scalar &&
            int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Wrong(key, node, "a whole number");
        return 0;
    }

    /// <summary>The one of <paramref name="choices"/> that stands under <paramref name="key"/>, or null.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        var node = Find(key);
        if (node is null)
        {
            return null;
        }

        if (node is RecordScalar scalar && choices.TryGetValue(scalar.Value, out var choice))
        {
            return choice;
        }

        Wrong(key, node, string.Join(", ", choices.Keys) + Spelling.Suggestion((node as RecordScalar)?.Value ?? "", choices.Keys));
        return null;
    }

    /// <summary><c>{sv: …, nb: …}</c> under <paramref name="key"/>; both must be there.</summary>
    public Bilingual RequiredBilingual(string key)
    {
        Require(key);
        return Bilingual(key) ?? new Bilingual("", "");
    }

    /// <summary><c>{sv: …, nb: …}</c> under <paramref name="key"/>, or null; of the two languages neither may be left out.</summary>
    public Bilingual? Bilingual(string key)
    {
        if (Nested(key) is not { } nested)
        {
            return null;
        }

        var both = new Bilingual(nested.RequiredText("sv"), nested.RequiredText("nb"));
        nested.Finish();
        return both;
    }

    /// <summary>A reader for the mapping under <paramref name="key"/>, or null.</summary>
    public RecordReader? Nested(string key) => Find(key) switch
    {
        null => null,
        RecordMapping nested => new RecordReader(text, nested, findings),
        var other => Misfit<RecordReader>(key, other, "keys with values"),
    };

    /// <summary>Readers for the list of mappings under <paramref name="key"/>; empty when it is missing.</summary>
    public IReadOnlyList<RecordReader> NestedList(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case RecordSequence sequence when sequence.Items.All(item => item is RecordMapping):
                return [.. sequence.Items.Cast<RecordMapping>().Select(item => new RecordReader(text, item, findings))];
            case var other:
                _ = Misfit<RecordReader>(key, other, "a list of keys with values");
                return [];
        }
    }

    /// <summary>Whether <paramref name="key"/> gives no value: it is not there, or its list is empty.</summary>
    public bool Lacks(string key) => Find(key) is null or RecordSequence { Items.Count: 0 };

    /// <summary>Has <paramref name="key"/> reported as missing where it is.</summary>
    public void Require(string key)
    {
        if (Find(key) is null)
        {
            _missing.Add(key);
        }
    }

    /// <summary>Reports the value under <paramref name="key"/> as not what was expected.</summary>
    public void Reject(string key, string expected)
    {
        if (Find(key) is { } node)
        {
            Wrong(key, node, expected);
        }
    }

    /// <summary>
    /// Reports every key that was not asked for, with the nearest known one, and every key that is missing – unless it is the
    /// nearest to one nobody asked for, for then it was only misspelt.
    /// </summary>
    public void Finish()
    {
        SortedSet<string>? known = null;
        RecordEntry? above = null;
        foreach (var entry in mapping.Entries)
        {
            if (known?.Contains(entry.Key) ?? _asked.Contains(entry.Key))
            {
                above = entry;
                continue;
            }

            known ??= new SortedSet<string>(_asked, StringComparer.Ordinal);
            findings.Add(Diagnostic.At(
                DiagnosticCatalogue.UnknownKey, text, entry.KeySpan, entry.Key, Remark(entry, above, known), string.Join(", ", known)));
            _missing.Remove(Spelling.Nearest(entry.Key, known) ?? "");
        }

        foreach (var key in _missing)
        {
            findings.Add(Diagnostic.At(DiagnosticCatalogue.MissingKey, text, new TextSpan(mapping.Span.Start, 0), key));
        }
    }

    private static Dictionary<string, bool> Flags { get; } =
        new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    private static string Remark(RecordEntry entry, RecordEntry? above, SortedSet<string> known)
    {
        if (entry.Key.Any(letter => letter != ' ' && char.IsWhiteSpace(letter)))
        {
            return " (it has a blank in it of another kind than the space bar gives: type the line anew)";
        }

        if (entry.Key.Split(':') is [var key, _, ..] && known.Contains(key))
        {
            return $" (a blank is missing behind '{key}:')";
        }

        // A line that should stand further in: "text:" and, below it, "sv:" in the first column.
        return Spelling.Suggestion(entry.Key, known) is { Length: > 0 } suggestion ? suggestion
            : above?.Value is RecordMapping or RecordScalar { Value: "" } ? $" (does it belong to '{above.Key}' above? Then set it further in)"
            : "";
    }

    private RecordNode? Find(string key)
    {
        _asked.Add(key);
        if (_values is not null)
        {
            return _values.GetValueOrDefault(key);
        }

        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            if (mapping.Entries[i].Key == key)
            {
                return mapping.Entries[i].Value;
            }
        }

        return null;
    }

    private List<NamedId> EachOnce(RecordSequence sequence)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var once = new List<NamedId>(sequence.Items.Count);
        foreach (var item in sequence.Items.Cast<RecordScalar>())
        {
            var listed = new NamedId(item.Value, Place.Of(text, item.Span));
            if (seen.Add(item.Value))
            {
                once.Add(listed);
            }
            else
            {
                findings.Add(new Diagnostic(DiagnosticCatalogue.ListedTwice, listed.Place, listed.Id));
            }
        }

        return once;
    }

    private T? Misfit<T>(string key, RecordNode node, string expected)
        where T : class
    {
        Wrong(key, node, expected);
        return null;
    }

    private void Wrong(string key, RecordNode node, string expected)
    {
        var found = node switch
        {
            RecordScalar { Span.Length: 0 } when BeginsRemark(node.Span.End) => "empty, and all behind a # is a remark",
            RecordScalar { Value: "" } => "empty",
            RecordScalar scalar => $"'{scalar.Value}'",
            RecordSequence { Items.Count: 0 } => "an empty list",
            RecordSequence => "a list",
            _ => "keys with values",
        };
        findings.Add(Diagnostic.At(DiagnosticCatalogue.WrongValue, text, node.Span, key, found, expected));
    }

    private bool BeginsRemark(int offset) =>
        text.Content.AsSpan(offset).TrimStart(' ') is ['#', ..];

    private static string ListOf(RecordNode node) => node switch
    {
        RecordScalar { Value: ['-' or '–' or '*', ..] } => "a list, each line of it with a hyphen and a blank before the value: - one",
        RecordScalar { Value: { Length: > 0 and < 60 } value } => $"a list: [{value}]",
        _ => "a list: [one, two]",
    };
}
