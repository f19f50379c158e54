namespace AllianceAtlas.Documents.Sources.Reading;

/// <summary>The small words by which <see cref="LanguageDetector"/> tells the languages apart.</summary>
internal static class LanguageWords
{
    /// <summary>No listed word is longer.</summary>
    public const int LongestWord = 32;

    private const string Swedish =
        "i och är att inte jag som på av med till för den det de ett en om men var har hade från vid under när där efter eller " +
        "också så kan ska skulle måste blir blev blivit vara mellan mot dig mig sig hur vad varför vilka vilket vilken sådan " +
        "dessa detta denna dess deras hon han man vi ni du oss er någon något några mycket andra annan annat alla allt bara " +
        "även utan inom genom samt således dock just nu här upp ut in hos över sin sitt sina min mitt mina din ditt dina ingen " +
        "inget inga bättre exempel kunde ville fick får gör gjorde säger sade ser såg tycker hela både än ännu redan redskap " +
        "enligt";

    private const string Bokmal =
        "i og er å at ikke to jeg som på av med til for den det de et en om men var har hadde fra ved under når der etter eller " +
        "også så kan skal skulle må blir ble blitt være mellom mot deg meg seg hvordan hva hvorfor hvilke hvilket hvilken slik " +
        "slike disse dette denne dens deres hun han man vi dere du oss noen noe mye andre annen annet alle alt bare selv uten " +
        "innen gjennom samt dermed derfor nå her opp ut inn hos over sin sitt sine min mitt mine din ditt dine ingen bedre " +
        "eksempel kunne ville fikk får gjør gjorde sier sa ser synes hele både enn allerede hver hvor hvis fordi mens egne " +
        "oppleve opplever";

    private const string Nynorsk =
        "i og er å at ikkje to eg som på av med til for den det dei eit ein ei om men var har hadde frå ved under når der etter " +
        "eller også så kan skal skulle må blir vart blei blitt vore vere mellom mot deg meg seg korleis kva kvifor kven slik " +
        "slike desse dette denne deira ho vi de dykk dykkar du oss nokon noko nokre nokor mykje andre annan anna alle alt berre " +
        "sjølv utan innan gjennom dermed derfor no her opp ut inn hos over sin sitt sine min mitt mine din ingen betre døme " +
        "kunne ville fekk får gjer gjorde seier sa ser såg heile både enn allereie kvar kor viss dersom fordi medan eigne meir " +
        "saman knytt gjere seie føresette vaksne born lære nytte ynskje ønskjer heiter ute meining";

    private const string English =
        "the of and to in is that it was for on are as with be by this have from or an at not but what all were we when your " +
        "can said there use each which she do how their if will up other about out many then them these so some her would make " +
        "like him into time has look more go see no way could people my than been who its now did get may such his they between " +
        "during through towards therapist therapists patient patients client clients our you one two therapy working alliance " +
        "therapeutic relationship psychotherapy research practice experiences study abstract while whether might should must " +
        "does";

    /// <summary>Word endings with the languages they speak for; the first that fits counts.</summary>
    public static IReadOnlyList<(string Ending, LanguageDetector.Marks Marks)> Endings { get; } =
    [
        ("ande", LanguageDetector.Marks.Swedish | LanguageDetector.Marks.Nynorsk),
        ("ende", LanguageDetector.Marks.Bokmal),
        ("leg", LanguageDetector.Marks.Nynorsk),
        ("lege", LanguageDetector.Marks.Nynorsk),
        ("lig", LanguageDetector.Marks.Swedish | LanguageDetector.Marks.Bokmal),
        ("lige", LanguageDetector.Marks.Bokmal),
        ("heit", LanguageDetector.Marks.Nynorsk),
        ("ingar", LanguageDetector.Marks.Swedish | LanguageDetector.Marks.Nynorsk),
        ("arar", LanguageDetector.Marks.Nynorsk),
        ("arane", LanguageDetector.Marks.Nynorsk),
        ("asjonar", LanguageDetector.Marks.Nynorsk),
        ("inger", LanguageDetector.Marks.Bokmal),
        ("ene", LanguageDetector.Marks.Bokmal),
        ("ane", LanguageDetector.Marks.Nynorsk),
        ("sjon", LanguageDetector.Marks.Bokmal | LanguageDetector.Marks.Nynorsk),
        ("tion", LanguageDetector.Marks.Swedish | LanguageDetector.Marks.English),
        ("orna", LanguageDetector.Marks.Swedish),
        ("erna", LanguageDetector.Marks.Swedish),
        ("arna", LanguageDetector.Marks.Swedish),
        ("ness", LanguageDetector.Marks.English),
    ];

    /// <summary>Every word with the languages it speaks for.</summary>
    public static Dictionary<string, LanguageDetector.Marks> Build()
    {
        var words = new Dictionary<string, LanguageDetector.Marks>(StringComparer.Ordinal);
        Add(Swedish, LanguageDetector.Marks.Swedish);
        Add(Bokmal, LanguageDetector.Marks.Bokmal);
        Add(Nynorsk, LanguageDetector.Marks.Nynorsk);
        Add(English, LanguageDetector.Marks.English);
        return words;

        void Add(string list, LanguageDetector.Marks mark)
        {
            foreach (var word in list.Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | mark;
            }
        }
    }
}
