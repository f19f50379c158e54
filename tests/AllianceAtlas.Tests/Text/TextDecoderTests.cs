using System.Text;
using AllianceAtlas.Documents.Diagnostics;
using AllianceAtlas.Documents.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AllianceAtlas.Tests.Text;

public class TextDecoderTests
{
    private static readonly Config Repeatable =
        Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261121UL, 3UL);

    [Fact]
    public void A_byte_order_mark_is_no_character() =>
        Assert.Equal("åäö", Decode([0xEF, 0xBB, 0xBF, .. "åäö"u8]).Text?.Content);

    [Fact]
    public void Letters_are_kept_as_they_are_composed() =>
        Assert.Equal("a\u030A", Decode(Encoding.UTF8.GetBytes("a\u030A")).Text?.Content);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf_16_is_named(string encoding)
    {
        var coding = Encoding.GetEncoding(encoding);

        var (text, findings) = Decode([.. coding.GetPreamble(), .. coding.GetBytes("allians")]);

        Assert.Null(text);
        Assert.Equal("The file is not UTF-8: the file is UTF-16. Save it as UTF-8", Assert.Single(findings).Message);
    }

    [Fact]
    public void Latin_1_is_refused_at_the_letter()
    {
        var (text, findings) = Decode([.. "först\n😀 sm"u8, 0xE5, .. " ord"u8]);

        Assert.Null(text);
        Assert.Equal(new LinePosition(2, 6), Assert.Single(findings).Place.Start);
    }

    [Fact]
    public void Bytes_are_text_or_a_finding_and_never_both() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            var (text, findings) = Decode(bytes);
            return text is null == findings.Count > 0;
        }).Check(Repeatable);

    [Fact]
    public void Every_text_comes_through_unchanged() =>
        Prop.ForAll<NonNull<string>>(given =>
        {
            // A lone surrogate is no character and becomes one; a leading mark is taken off.
            var bytes = Encoding.UTF8.GetBytes(given.Get.TrimStart('\uFEFF'));
            return Encoding.UTF8.GetBytes(Decode(bytes).Text!.Content).SequenceEqual(bytes);
        }).Check(Repeatable);

    private static (SourceText? Text, IReadOnlyList<Diagnostic> Findings) Decode(byte[] bytes)
    {
        var findings = new DiagnosticBag();
        return (TextDecoder.Decode(new InputFile("a.txt", "a.txt", bytes), findings), findings.Sorted());
    }
}
