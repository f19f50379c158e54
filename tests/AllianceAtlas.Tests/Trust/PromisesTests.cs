using System.Text.RegularExpressions;

namespace AllianceAtlas.Tests.Trust;

/// <summary>SECURITY.md promises nothing that no test holds.</summary>
public class PromisesTests
{
    private static readonly Regex TestName = new("`([A-Za-z]+Tests\\.[A-Za-z0-9_]+)`", RegexOptions.NonBacktracking);

    [Fact]
    public void Every_promise_names_tests_that_exist()
    {
        var promises = File.ReadAllLines(Path.Combine(Repository.Root, "SECURITY.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(2)
            .ToList();
        var tests = typeof(PromisesTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(IsTest).Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(promises);
        Assert.All(promises, promise =>
        {
            var named = TestName.Matches(promise).Select(match => match.Groups[1].Value).ToList();
            Assert.NotEmpty(named);
            Assert.All(named, name => Assert.Contains(name, tests));
        });
    }

    private static bool IsTest(System.Reflection.MethodInfo method) => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0;
}
