using System.Diagnostics;

namespace HipBot.Worker.Lines;

/// <summary>Tells for the log what an exception was and where, without its message: that may quote what a person wrote.</summary>
internal static class FaultTrace
{
    private const int MostPlaces = 6;

    /// <summary>One line, such as <c>KeyNotFoundException at AnswerText.Sources, AnswerText.Topic</c>; the innermost fault stands first.</summary>
    public static string Of(Exception fault)
    {
        var innermost = fault.GetBaseException();
        var places = new StackTrace(innermost).GetFrames().Select(PlaceOf).Take(MostPlaces);
        var within = ReferenceEquals(innermost, fault) ? "" : $" within {fault.GetType().Name}";
        return $"{innermost.GetType().Name}{within} at {string.Join(", ", places)}";
    }

    private static string PlaceOf(StackFrame frame) =>
        DiagnosticMethodInfo.Create(frame) is { } method ? $"{method.DeclaringTypeName?.Split('.')[^1]}.{method.Name}" : "?";
}
