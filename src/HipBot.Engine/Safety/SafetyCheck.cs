using HipBot.Engine.Content;
using HipBot.Engine.Language;

namespace HipBot.Engine.Safety;

/// <summary>
/// Reads a message for warning signs, twice: by the patterns of the signs, and by its resemblance to messages whose sign is known.
/// The second finds what no pattern has the words for, and takes back what a pattern found where every sentence is as harmless ones
/// are. Immutable and safe for many threads.
/// </summary>
internal sealed class SafetyCheck
{
    private readonly PatternReader _patterns;
    private readonly Resemblance? _resemblance;

    /// <summary>Builds both readers over a library.</summary>
    public SafetyCheck(Library library, LanguageReader language)
    {
        PatternReader? patterns = null;
        Resemblance? resemblance = null;
        Parallel.Invoke(
            () => patterns = new PatternReader(library.Safety, language),
            () => resemblance = Resemblance.For(library, language));
        (_patterns, _resemblance) = (patterns!, resemblance);
    }

    /// <summary>Reads a message.</summary>
    public SafetyReading Read(Utterance message)
    {
        var reading = _patterns.Read(message);
        if (_resemblance is null)
        {
            return reading;
        }

        if (_resemblance.Find(message, reading.Level) is { } near)
        {
            return new SafetyReading([near, .. reading.Found]);
        }

        return reading.Level >= SafetyLevel.Urgent && _resemblance.DoubtsAnySign(message) ? WithoutGraveSigns(reading) : reading;
    }

    private static SafetyReading WithoutGraveSigns(SafetyReading reading)
    {
        var (grave, others) = (reading.Found.Where(IsGrave), reading.Found.Where(found => !IsGrave(found)));
        return new SafetyReading([.. others, .. grave.Select(found => found with { Status = SignStatus.Absent, Reason = "unlike any known message with a grave sign" })]);

        static bool IsGrave(SignFound found) => found.Sign.Level >= SafetyLevel.Urgent && found.Status != SignStatus.Absent;
    }
}
