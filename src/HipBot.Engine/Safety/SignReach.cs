namespace HipBot.Engine.Safety;

/// <summary>How close together the words of a pattern must stand.</summary>
public enum SignReach
{
    /// <summary>In one sentence and at most ten words apart.</summary>
    Near,

    /// <summary>In one sentence.</summary>
    Sentence,

    /// <summary>Anywhere in the message.</summary>
    Message,
}
