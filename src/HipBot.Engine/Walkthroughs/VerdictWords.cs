namespace HipBot.Engine.Walkthroughs;

/// <summary>How hard it was, as the buttons at the end of a walk carry it.</summary>
internal static class VerdictWords
{
    private static readonly Dictionary<ExerciseVerdict, string> Words = new()
    {
        [ExerciseVerdict.TooEasy] = "easy",
        [ExerciseVerdict.Right] = "right",
        [ExerciseVerdict.TooHard] = "hard",
    };

    /// <summary>The detail of a button: what is said, and the form that it is said of.</summary>
    public static string Of(WalkForm form, ExerciseVerdict said) => form == WalkForm.AsItIs ? Words[said] : $"{Words[said]}-{WalkSwaps.WordOf(form)}";

    /// <summary>
    /// What a detail says of the routine as it is written; null where it is none of them. Whose easier form was right finds the
    /// routine itself too hard; whose easier form was too easy finds it right.
    /// </summary>
    public static ExerciseVerdict? Read(string detail)
    {
        var (word, form) = detail.Split('-') is [var first, var second] ? (first, WalkSwaps.FormOf(second)) : (detail, WalkForm.AsItIs);
        var said = Words.Where(entry => entry.Value == word).Select(entry => (ExerciseVerdict?)entry.Key).FirstOrDefault();
        return (form, said) switch
        {
            (WalkForm.Easier, ExerciseVerdict.TooEasy) or (WalkForm.Harder, ExerciseVerdict.TooHard) => ExerciseVerdict.Right,
            (WalkForm.Easier, ExerciseVerdict.Right) => ExerciseVerdict.TooHard,
            (WalkForm.Harder, ExerciseVerdict.Right) => ExerciseVerdict.TooEasy,
            _ => said,
        };
    }
}
