namespace AllianceAtlas.Benchmarks.Corpora;

/// <summary>One invented claim about a concept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Concept">The concept it is about.</param>
/// <param name="Passage">The passage it rests on, by its place in the corpus.</param>
/// <param name="Work">The work that is reported there.</param>
public sealed record CorpusClaim(string Id, CorpusConcept Concept, int Passage, CorpusWork Work)
{
    /// <summary>Id of the tradition it comes from.</summary>
    public string Tradition => Concept.Number % 2 == 0 ? "psychodynamic" : "cognitive-behavioural";

    /// <summary>What it says, in Swedish.</summary>
    public string Swedish => $"Begreppet {Concept.Name} hör till det som mäts.";

    /// <summary>The same in Bokmål.</summary>
    public string Norwegian => $"Begrepet {Concept.Name} hører til det som måles.";
}
