namespace HipBot.Engine.Safety;

/// <summary>A text could not be checked for warning signs, so it gets no answer.</summary>
/// <param name="fault">Why. It may quote the text, so it is not for a log as it stands.</param>
public sealed class SafetyCheckException(Exception fault) : Exception("A text could not be checked for warning signs.", fault);
