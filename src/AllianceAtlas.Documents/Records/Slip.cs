using AllianceAtlas.Documents.Text;

namespace AllianceAtlas.Documents.Records;

/// <summary>What made a record unreadable: where it stands, what is wrong and how to mend it, in plain words.</summary>
internal sealed record Slip(TextSpan Span, string Reason)
{
    /// <summary>A slip at one character.</summary>
    public static Slip At(int offset, string reason) => new(new TextSpan(offset, 1), reason);
}
