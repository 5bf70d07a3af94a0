namespace HipBot.Engine.Answers;

/// <summary>What the text of an answer holds beside the short answer.</summary>
[Flags]
public enum AnswerDetail
{
    /// <summary>No more than the short answer, when to get help, and the sources.</summary>
    Brief = 0,

    /// <summary>The longer answer too.</summary>
    Longer = 1,

    /// <summary>The names of what goes with it too, where no buttons stand below.</summary>
    Names = 2,
}
