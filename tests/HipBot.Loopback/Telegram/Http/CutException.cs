namespace HipBot.Loopback.Telegram.Http;

/// <summary>
/// Ends a request in the middle of its answer: Kestrel sends what was written and closes the connection. An abort would take back what
/// the other side has not read yet.
/// </summary>
internal sealed class CutException() : Exception("The connection is cut in the middle of the answer.");
