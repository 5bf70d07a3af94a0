using System.Diagnostics;
using System.Text.Json.Nodes;

namespace HipBot.EndToEnd.Tests.Walks;

/// <summary>Somebody who talks to the bot by <c>chat --json</c>: what they send, and what they saw last.</summary>
internal sealed class Visitor(string user, string chat = "dm")
{
    /// <summary>So much may be done at once; then it is once a second. The bot takes a little more.</summary>
    private const int AtOnce = 55;

    private readonly long _since = Stopwatch.GetTimestamp();

    private JsonArray _replies = [];
    private int _done;

    /// <summary>What they saw last: one message.</summary>
    public JsonObject Reply => _replies.ShouldHaveSingleItem(this.ToString()).ShouldNotBeNull().AsObject();

    public string Text => Reply["text"]!.GetValue<string>();

    public IReadOnlyList<string> Labels => [.. Reply["buttons"]!.AsArray().Select(button => button!["label"]!.GetValue<string>())];

    public DateTimeOffset? Until => Reply["until"]?.GetValue<DateTimeOffset>();

    public bool IsPrivate => Reply["private"]!.GetValue<bool>();

    public bool Edits => Reply["edits"]!.GetValue<bool>();

    /// <summary>Between which instants the last reply was made.</summary>
    public (DateTimeOffset From, DateTimeOffset To) Made { get; private set; }

    /// <summary>A press of the button of a label.</summary>
    public JsonObject Press(string label) => Token(TokenOf(label));

    /// <summary>A press of any token.</summary>
    public JsonObject Token(string token) => new() { ["user"] = user, ["chat"] = chat, ["press"] = token };

    public JsonObject Say(string text) => new() { ["user"] = user, ["chat"] = chat, ["say"] = text };

    /// <summary>The token of a button of the last reply.</summary>
    public string TokenOf(string label) => Reply["buttons"]!.AsArray().FirstOrDefault(button => button!["label"]!.GetValue<string>() == label)?["id"]!.GetValue<string>()
        ?? throw new InvalidOperationException($"no button \"{label}\": {this}");

    /// <summary>Waits so long that the person does not do too much at once.</summary>
    public Task WaitForTurnAsync()
    {
        var ahead = TimeSpan.FromSeconds(_done++ - AtOnce) - Stopwatch.GetElapsedTime(_since);
        return ahead > TimeSpan.Zero ? Task.Delay(ahead, TestContext.Current.CancellationToken) : Task.CompletedTask;
    }

    public void Take(JsonArray replies, DateTimeOffset sent, DateTimeOffset heard) => (_replies, Made) = (replies, (sent, heard));

    /// <inheritdoc />
    public override string ToString() => $"{user}: {_replies.ToJsonString()}";
}
