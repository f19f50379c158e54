namespace AllianceAtlas.Documents.Records;

/// <summary>Values for YAML that the atlas itself writes.</summary>
public static class QuotedScalar
{
    /// <summary><paramref name="value"/> as a double-quoted scalar on one line, whatever it holds.</summary>
    public static string Of(string value) =>
        "\"" + string.Concat(value.Select(letter => letter switch
        {
            '\\' => "\\\\",
            '"' => "\\\"",
            _ when char.IsControl(letter) => " ",
            _ => letter.ToString(),
        })) + "\"";
}
