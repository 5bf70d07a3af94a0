namespace HipBot.Engine.Chat.Forms;

/// <summary>A text field of a form.</summary>
/// <param name="Name">Its name, which the form that is sent carries.</param>
/// <param name="Label">What stands above it, at most 45 characters.</param>
public sealed record FormField(string Name, string Label)
{
    /// <summary>What stands in it when it opens.</summary>
    public string Value { get; init; } = "";

    /// <summary>The longest text, in UTF-16 units, from 1 to 4,000.</summary>
    public int Longest { get; init; } = 1_000;

    /// <summary>Whether it may stay empty.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether people write about themselves in it, so that it is read for warning signs.</summary>
    public bool IsPersonText { get; init; }

    /// <summary>
    /// Knows what is asked for, such as a time; null where that cannot be known. Other sentences are read for warning signs, since people
    /// write of themselves wherever they can.
    /// </summary>
    public Func<string, bool>? Expects { get; init; }
}
