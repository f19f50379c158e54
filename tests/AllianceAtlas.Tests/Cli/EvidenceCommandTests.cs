namespace AllianceAtlas.Tests.Cli;

public class EvidenceCommandTests
{
    private const string Lock = "seeds/evidence/ask-2020.json";
    private const string Lexicon = "seeds/lexicon.txt";

    [Fact]
    public void A_lock_that_follows_from_its_text_is_verified()
    {
        using var atlas = new AtlasProcess();

        Assert.Equal((0, "", "1 locks follow from their texts.\n"), atlas.Run("evidence", "verify"));
    }

    [Fact]
    public void A_lock_changed_by_hand_is_told_and_mended_by_update()
    {
        using var atlas = new AtlasProcess();
        var kept = File.ReadAllText(atlas.PathOf(Lock));
        atlas.Write(Lock, kept.Replace("\"words\":24", "\"words\":25", StringComparison.Ordinal));

        var (code, _, error) = atlas.Run("evidence", "verify");
        var update = atlas.Run("evidence", "update");

        Assert.Equal(1, code);
        Assert.Contains(" ATLAS0502: ", error, StringComparison.Ordinal);
        Assert.Equal((0, "", $"{Lexicon} unchanged\n{Lock} written\n"), update);
        Assert.Equal(kept, File.ReadAllText(atlas.PathOf(Lock)));
    }

    [Fact]
    public void An_update_that_changes_nothing_says_so()
    {
        using var atlas = new AtlasProcess();

        Assert.Equal((0, "", $"{Lexicon} unchanged\n{Lock} unchanged\n"), atlas.Run("evidence", "update"));
    }

    [Fact]
    public void A_lexicon_is_learned_only_when_every_text_is_at_hand()
    {
        using var atlas = new AtlasProcess();
        var kept = File.ReadAllText(atlas.PathOf(Lexicon));
        File.WriteAllText(atlas.PathOf(Lexicon), "# old\n");

        File.Move(atlas.PathOf("seeds/texts/ask-2020.md"), atlas.PathOf("ask-2020.md"));
        atlas.Run("evidence", "update");
        Assert.Equal("# old\n", File.ReadAllText(atlas.PathOf(Lexicon)));

        File.Move(atlas.PathOf("ask-2020.md"), atlas.PathOf("seeds/texts/ask-2020.md"));
        atlas.Run("evidence", "update");
        Assert.Equal(kept, File.ReadAllText(atlas.PathOf(Lexicon)));
    }

    [Fact]
    public void Nothing_is_updated_while_a_concept_cannot_be_read()
    {
        using var atlas = new AtlasProcess("invalid-0701-translation-missing");
        var before = FolderSnapshot.Of(atlas.Folder);

        Assert.Equal(1, atlas.Run("evidence", "update").Code);

        Assert.Equal(before, FolderSnapshot.Of(atlas.Folder));
    }

    [Fact]
    public void Without_texts_nothing_is_proved()
    {
        using var atlas = new AtlasProcess();
        Directory.Delete(atlas.PathOf("seeds/texts"), recursive: true);

        Assert.Equal(2, atlas.Run("evidence", "verify").Code);
        Directory.CreateDirectory(atlas.PathOf("seeds/texts"));
        Assert.Equal(1, atlas.Run("evidence", "verify").Code);
    }

    [Fact]
    public void The_folder_of_texts_may_be_named_in_two_ways()
    {
        using var atlas = new AtlasProcess();
        Directory.Move(atlas.PathOf("seeds/texts"), atlas.PathOf("elsewhere"));
        Assert.Equal(0, atlas.Run("evidence", "verify", "--texts", "elsewhere").Code);

        atlas.Environment["ATLAS_TEXTS"] = atlas.PathOf("elsewhere");

        Assert.Equal(0, atlas.Run("evidence", "verify").Code);
    }
}
