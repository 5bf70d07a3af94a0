using System.Collections.Concurrent;
using HipBot.Engine.Answers;
using Microsoft.Extensions.Logging;

namespace HipBot.Engine.Tests.Answers;

/// <summary>A log that a test can read.</summary>
internal sealed class LogLines : ILogger<LiveAdviser>
{
    private readonly ConcurrentQueue<string> _lines = new();

    public bool Contain(string part) => Count(part) > 0;

    public int Count(string part) => _lines.Count(line => line.Contains(part, StringComparison.Ordinal));

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception?.Message}");
}
