namespace HipBot.Engine.Content.Reading;

/// <summary>What a link leads to.</summary>
internal enum LinkKind
{
    Source,
    Topic,
    ExerciseOrRoutine,
    Exercise,
    EasierExercise,
    HarderExercise,
    Anything,
    WordGroup,
    WordGroupWithin,
    WarningSign,
}
