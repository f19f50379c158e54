namespace AllianceAtlas.Tests.Search;

/// <summary>As <see cref="NodeFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = NodeFactAttribute.Missing;
}
