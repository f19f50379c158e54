namespace AllianceAtlas.Documents.Citations;

/// <summary>The words by which Swedish, Norwegian and English texts put citations together.</summary>
internal static class CitationWords
{
    /// <summary>Between the last two authors.</summary>
    public static WordSet Conjunctions { get; } = new("och og and samt und");

    /// <summary>Heads of "and others": <c>og kolleger</c>, <c>och hans medarbetare</c>; also with a genitive.</summary>
    public static WordSet Colleagues { get; } = new(
        """
        kolleger kollegaer kollegor kollegers kollegaers kollegors kollegene kollegerna kollegorna
        medarbetare medarbetares medarbetarna medarbeidere medarbeideres medarbeiderne medforfattere medförfattare
        forskargrupp forskargruppe forskergruppe forskerteam forskarteam andre andra øvrige övriga
        co colleagues coworkers co-workers co-authors associates others
        """);

    /// <summary>Between the conjunction and the colleagues: <c>og hans kolleger</c>.</summary>
    public static WordSet Possessives { get; } = new(
        "hans hennes henne deras deres sin sina sine sitt his her their vår våra våre flere flera nära nære egne egna");

    /// <summary>Before a second author who is named by his role: <c>Stiles og kollega Kramer (2015)</c>.</summary>
    public static WordSet RolesBeforeName { get; } = new(
        "kollega kollegan kollegaen medarbetaren medarbeideren medforfatter medförfattaren hustrun kona colleague");

    /// <summary>Small words that begin or continue a surname and are no words of the Nordic languages: <c>van der Kolk</c>.</summary>
    public static WordSet Particles { get; } = new("van von vom de der den del della di du af ten ter zu zur dos da la le el al bin ibn");

    /// <summary>Particles that are also common Nordic words, so that they need another particle before them.</summary>
    public static WordSet DoubtfulParticles { get; } = new("da la el al den der del du le");

    /// <summary>Those of the doubtful ones that may begin a name inside a bracket: <c>(da Silva, 2010)</c>.</summary>
    public static WordSet BracketParticles { get; } = new("da la el al du le del");

    /// <summary>Particles after which even a small letter begins a surname: <c>van der kolk</c>.</summary>
    public static WordSet StrongParticles { get; } = new("van von");

    /// <summary>What stands before a place inside a work.</summary>
    public static WordSet LocatorLabels { get; } = new(
        """
        s ss sid sida sidan sidor side siden sider p pp page pages f ff kap kapitel kapittel ch chapter avsn avsnitt
        del bd band bind vol volym nr no not note fotnot fotnote tabell table tab fig figur figure para avs loc min
        bilaga vedlegg appendix appendiks rad rader linje linjer spalt kolumn
        """);

    /// <summary>Labels of pages. Alone in a bracket they point into the work cited before; (tabell 1) points into the text itself.</summary>
    public static WordSet PageLabels { get; } = new("s ss sid sida sidan sidor side siden sider p pp page pages");

    /// <summary>Months, which make the year behind them part of a date.</summary>
    public static WordSet Months { get; } = new(
        """
        januari februari mars april maj juni juli augusti september oktober november december
        januar februar mai august desember january february march june july october
        jan feb mar apr jun jul aug sep sept okt oct nov dec des
        """);

    /// <summary>What says that something was told or written to the author.</summary>
    public static WordSet Communications { get; } = new(
        """
        kommunikation kommunikasjon meddelande meddelelse melding uppgift opplysning samtal samtale korrespondens korrespondanse
        e-post epost e-postmelding mejl mail sms telefonsamtal telefonsamtale communication
        """);

    /// <summary>What stands before a year or an author and is part of neither: <c>se</c>, <c>jfr</c>, <c>t.ex.</c>, <c>sitert i</c>.</summary>
    public static WordSet LeadIns { get; } = new(
        """
        se ses jfr jf jämför sammenlign cf see også även samt också bl bla blant bland annat annet t ex f eks feks for för
        e g i c exempelvis eksempelvis särskilt særlig främst jmf jmfr först først ursprungligen opprinnelig original
        ref refs referens referense referanse redan allerede senast senest sist publicerad publisert utgitt utgiven red ed eds svensk norsk engelsk översättning
        oversettelse utgåva utgave orig tidigare tidligere och og and
        """);

    /// <summary>Those of them that open a bracket with a capital too: <c>(Se Norges forskningsråd, 2013)</c>.</summary>
    public static WordSet Openings { get; } = new("Se Jfr Jf Jmf Jmfr Jämför Sammenlign Cf See Från Fra Ref T.ex For För");

    /// <summary>After these a bracket names the work it was found in: <c>sitert i Norcross</c>.</summary>
    public static WordSet SecondaryMarks { get; } = new("i in av by från fra ur hos efter etter via enligt ifølge");

    /// <summary>Capitalised words that are never an author: openings of sentences, parts of the text, seasons, law series, places.</summary>
    public static WordSet NonNames { get; } = new(
        """
        Enligt Ifølge Følgende Följande I Av Den Det De Dem Vidare Videre Både Men Och Og Som Hos Også Även Redan Allerede Allereie Ännu Ennå Endast Bare När Når Där Der Då Da
        Her Här Här Med Til Till För For Före Fra Från Etter Efter Under Over Över På Senare Senere Senast Senest Nyligen Nylig
        Således Dessutom Dessuten Likaså Liksom Samtidig Samtidigt Slik Så Denne Denna Dette Detta Disse Dessa Han Hon Hun Hen
        En Ett Et Mens Medan Hvis Om At Att Ved Vid Utifrån Utfra Ut Slutligen Forskarna Forskere Forskerne Studien Studier Vi Jag Jeg
        Man Ingen Inga Alla Alle Andra Andre Flere Flera Många Mange Noen Några Enkelte Vissa Selv Själv Siden Sedan Tidigare Tidligere
        Eftersom Fordi Dock Derimot Däremot Därför Derfor Imidlertid Likevel Likväl Ytterligare Ytterligere Först Først Till Ta
        Mellan Mellom Mot Utan Uten Inom Innen Innenfor Utöver Utover Gjennom Genom Hva Vad Hvem Vem Hvordan Hur Hvorfor Varför Hvor Var
        However Moreover Furthermore Therefore Additionally Similarly Finally Thus Recently Also Consequently Accordingly While Although
        Kan Har Hade Er Är Skal Ska Vil Vill Må Måste Ikke Inte Nå Nu Se Jfr Jf Jmf Jämför Sammenlign Cf See The In As According
        Bland Blant Hvilken Vilken Hvilke Vilka Både Enten Antingen Eller Eksempelvis Exempelvis Parallelt Parallellt Senere
        Tabell Table Figur Figure Fig Bilaga Bilag Vedlegg Kapittel Kapitel Kap Avsnitt Studie Fase Fas Tema Nivå Hypotes Hypotese
        Version Versjon Nr Volume Vol Band Bind Sida Sidan Side Respondent Informant Deltagare Deltaker Intervju Fråga Spørsmål
        Januari Februari Mars April Maj Juni Juli Augusti September Oktober November December Januar Februar Mai August Desember
        Våren Sommaren Sommeren Hösten Høsten Vintern Vinteren Vår Sommar Sommer Höst Høst Vinter VT HT
        SPSS NVivo MAXQDA Excel Windows Mplus Stata STATA SAS JASP Zoom Teams Skype Google Facebook
        SFS SOU NOU SOSFS HSLF-FS Ds Prop LOV Lov Meld FOR Dir Bet Rskr Proposition Lag
        Sverige Norge Danmark Finland Island Norden Europa USA England Storbritannien Storbritannia Tyskland Frankrike Australien Australia
        Stockholm Göteborg Malmö Uppsala Umeå Linköping Örebro Oslo Bergen Trondheim Tromsø Stavanger Vestlandet København
        Köpenhamn Helsingfors London Berlin Wien Paris Roma Rom Boston Chicago Canada Kanada Nederländerna Nederland
        """);

    /// <summary>Verbs by which a text lets an author speak: <c>Rousmaniere foreslår (2017)</c>.</summary>
    public static WordSet ReportingVerbs { get; } = new(
        """
        anger angir angav anser ansåg anså antar antok antog analyserar analyserer analyserade analyserte argumenterar argumenterer
        argumenterade argumenterte bekräftar bekrefter belyser belyste beskriver beskrev betonar betonade betoner betonte betraktar
        betrakter bidrar bidrog bygger byggde bygde definierar definierade definerer definerte diskuterar diskuterer diskuterade
        diskuterte drar drog drøfter drøftet etablerade etablerte finner fant fann foreslår foreslo föreslår föreslog formulerar
        formulerer formulerade formulerte forklarer forklarte förklarar förklarade fortsätter framhåller framhöll framhever fremhever
        fremhevet framhevet framför framförde genomförde gjennomførte hävdar hävdade hevder hevdet identifierar identifierade
        identifiserer identifiserte introducerade introduserte introducerar introduserer kallar kallade kaller kalte konkluderar
        konkluderer konkluderade konkluderte konstaterar konstaterer konstaterade konstaterte kopplar kopplade kritiserar kritiserer
        lanserade lanserte legger lägger la lade lyfter lyfte løfter løftet menar menade mener mente noterar noterer noterade noterte
        observerade observerte omtalar omtaler omtalte oppfordrer oppsummerer påpekar påpekade påpeker påpekte påvisar påvisade påviser
        påviste peker pekar pekade pekte poengterar poengterade poengterer poengterte presenterar presenterer presenterade presenterte
        redogör redegjør rapporterar rapporterer rapporterade rapporterte reflekterar reflekterer relaterade resonerar resonnerer
        rekommenderar anbefaler anbefalte sammanfattar sammanfattade oppsummerte sammenfatter sammenlignet jämförde skiljer skiller
        skriver skrev spekulerar sier sa säger sade ser så slår slog slo studerar studerade studerer studerte stöder støtter støttet
        talar talade snakker tar tok tog teoretiserar tilskriver trekker tror understreker understreket understryker underströk
        undersökte undersøkte utforskade utforsket utgår utgick utvecklade utvecklar utviklet utvikler uttrycker uttryckte uttrykker
        uttrykte finns finnes fins ger gir gav ga gör gjør gjorde får fick fikk går gick gikk kommer kom håller holder höll holdt står stod
        betyr betyder innebär innebærer handlar handler brukar bruker använder använde brukte kräver krever leder ledde hör hører utgör
        utgjør innehåller inneholder återkommer verkar virker tycks ser synes passar passer stämmer stemmer sätter setter satte lär lærer
        tänker tenker frågar spør svarar svarer räknar regner tillägger tilføyer minner påminner varierar varierer utvidgade utvider vektlegger vektla varnar varnade advarer advarte vidareutvecklade videreutviklet viser viste visar
        visade vurderer vurderte bedömer har hade är var er blir blev ble kan skal ska vil vill
        argue argues argued describe describes described found suggest suggests suggested propose proposes proposed note notes noted
        show shows showed report reports reported define defines defined state states stated
        """);

    /// <summary>Small words that follow a narrative citation and show that nothing is owned: <c>Watkins (2014) och</c>.</summary>
    public static WordSet FunctionWords { get; } = new(
        """
        och og eller men som att at om på i av för for til till från fra med hos vid ved under över over mot utan uten där der
        också også även dock derimot däremot imidlertid inte ikke därför derfor sedan siden senare senere samt in and or that who
        respektive är er var når när mens medan så slik både vidare videre seg sig det den de han hun hon har hade
        """);

    /// <summary>Endings and whole words that mark a name of an organisation.</summary>
    public static IReadOnlyList<string> OrganisationEndings { get; } =
    [
        "föreningen", "förening", "foreningen", "forening", "forbundet", "forbund", "förbundet", "förbund", "styrelsen", "styrelse",
        "direktoratet", "departementet", "institutet", "instituttet", "rådet", "verket", "myndigheten", "beredning", "beredningen",
        "organisationen", "organisasjonen", "organisasjon", "organisation", "organization", "association", "society", "universitetet",
        "universitet", "högskolan", "høgskolen", "høyskolen", "nämnden", "stiftelsen", "utvalget", "kommittén", "komiteen", "ombudet",
        "tilsynet", "tilsyn", "inspektionen", "kommunen", "regionen", "akademin", "akademiet", "senter", "centrum", "sentralbyrå",
        "forskningsråd", "byrån",
    ];

    /// <summary>Endings of the short names of laws.</summary>
    public static string[] LawEndings { get; } = ["lag", "lagen", "balk", "balken", "förordning", "förordningen", "lov", "loven", "forskriften"];

    /// <summary>Voices of a study that are told apart by number or letter: <c>Respondent 2</c>.</summary>
    public static WordSet VoiceLabels { get; } = new(
        """
        respondent respondenten informant informanten deltagare deltagaren deltaker deltakeren deltager deltageren
        intervjuperson intervjupersonen ip participant kandidat kandidaten student studenten terapeut terapeuten psykolog
        psykologen handledare handledaren veileder veilederen behandlare behandler patient patienten pasient pasienten klient klienten
        therapist client
        """);

    /// <summary>Words that name a voice only behind a quotation; elsewhere they name groups and people at large.</summary>
    public static WordSet ParticipantLabels { get; } = new(
        """
        intervju interview person handledd veiledet elev lärare lærer kollega lege läkare sjuksköterska sykepleier
        fokusgrupp fokusgruppe grupp gruppe kvinna kvinne man mann förälder forelder mor far r p t
        """);

    /// <summary>Words in the bracket behind a title that tell the edition.</summary>
    public static IReadOnlyList<string> EditionWords { get; } = 
    [
        "utg", "uppl", "opplag", "ed.", "edition", "vol.", "bd.", "reviderad", "revidert", "övers", "overs",
    ];

    /// <summary>Words before the volume of a journal.</summary>
    public static IReadOnlyList<string> VolumeLabels { get; } = 
    [
        "vol.", "vol", "volym", "volum", "årg.", "årgång", "årgang", "nr.", "nr", "no.", "bd.",
    ];

    /// <summary>Abbreviations in reference lists whose full stop ends no sentence.</summary>
    public static WordSet EntryAbbreviations { get; } = new("vol bd nr no utg uppl opplag pp ss vs jr st fig tab kap mfl fl ca dr inc ltd mars");
}
