using HipBot.Engine.Language;

namespace HipBot.Engine.Safety;

/// <summary>
/// Reads a message for warning signs, twice: by the patterns of the signs, and by its resemblance to messages whose sign is known.
/// The second finds what no pattern has the words for, and takes back what a pattern found where every sentence is as harmless ones
/// are. Immutable and safe for many threads.
/// </summary>
/// <param name="patterns">The first reader.</param>
/// <param name="resemblance">The second reader; null where the library holds no messages to learn from.</param>
internal sealed class SafetyCheck(PatternReader patterns, Resemblance? resemblance)
{
    /// <summary>Reads a message.</summary>
    public SafetyReading Read(Utterance message)
    {
        var reading = patterns.Read(message);
        if (resemblance is null)
        {
            return reading;
        }

        if (resemblance.Find(message, reading.Level) is { } near)
        {
            return new SafetyReading([near, .. reading.Found]);
        }

        return reading.Level >= SafetyLevel.Urgent && resemblance.DoubtsAnySign(message) ? WithoutGraveSigns(reading) : reading;
    }

    private static SafetyReading WithoutGraveSigns(SafetyReading reading)
    {
        var (grave, others) = (reading.Found.Where(IsGrave), reading.Found.Where(found => !IsGrave(found)));
        return new SafetyReading([.. others, .. grave.Select(found => found with { Status = SignStatus.Absent, Reason = "unlike any known message with a grave sign" })]);

        static bool IsGrave(SignFound found) => found.Sign.Level >= SafetyLevel.Urgent && found.Status != SignStatus.Absent;
    }
}
