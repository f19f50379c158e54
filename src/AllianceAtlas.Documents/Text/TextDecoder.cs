using System.Text;
using System.Text.Unicode;
using AllianceAtlas.Documents.Diagnostics;

namespace AllianceAtlas.Documents.Text;

/// <summary>Turns the bytes of a file into characters: UTF-8, with or without byte order mark, and nothing else.</summary>
public static class TextDecoder
{
    /// <summary>The text of <paramref name="file"/>, or null, with a diagnostic at the line, when it is not UTF-8.</summary>
    public static SourceText? Decode(InputFile file, DiagnosticBag findings)
    {
        var bytes = file.Bytes.Span;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            findings.Add(Diagnostic.AtFile(DiagnosticCatalogue.NotUtf8, file.Path, "the file is UTF-16"));
            return null;
        }

        if (Utf8.IsValid(bytes))
        {
            return DecodeAgain(file);
        }

        var (line, column) = FirstInvalid(WithoutMark(bytes));
        var place = new Place(file.Path, new LinePosition(line, column), new LinePosition(line, column + 1));
        findings.Add(new Diagnostic(DiagnosticCatalogue.NotUtf8, place, "a byte is no part of a character"));
        return null;
    }

    /// <summary>The text of <paramref name="file"/>, which is known to be UTF-8.</summary>
    public static SourceText DecodeAgain(InputFile file) =>
        new(file.Path, Encoding.UTF8.GetString(WithoutMark(file.Bytes.Span)));

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;

    private static (int Line, int Column) FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        var column = 1;
        while (!bytes.IsEmpty && Rune.DecodeFromUtf8(bytes, out var rune, out var read) == System.Buffers.OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[read..];
        }

        return (line, column);
    }
}
