namespace HipBot.Engine.Walkthroughs;

/// <summary>How hard people found exercises the last time.</summary>
public interface IExerciseVerdicts
{
    /// <summary>What a person said the last time; null where they said nothing.</summary>
    Task<ExerciseVerdict?> FindAsync(string person, string exercise, CancellationToken cancellationToken);

    /// <summary>Keeps what a person says, in place of what they said before.</summary>
    Task SaveAsync(string person, string exercise, ExerciseVerdict verdict, CancellationToken cancellationToken);
}
