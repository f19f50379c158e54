namespace AllianceAtlas.Documents.Diagnostics;

/// <summary>
/// One kind of finding, described once. <paramref name="Message"/> says what is wrong, where, and what to do, in that
/// order, with <c>{0}</c>, <c>{1}</c> … for what differs from case to case.
/// </summary>
/// <param name="Id">Stable id such as <c>ATLAS0301</c>; never used again for something else.</param>
/// <param name="Severity">Whether the build goes on.</param>
/// <param name="Message">Composite format string (<see cref="string.Format(string, object[])"/>).</param>
public sealed record DiagnosticDescriptor(string Id, Severity Severity, string Message);
