using HipBot.Engine.Answers;
using HipBot.Engine.Safety;

namespace HipBot.Worker.Asking;

/// <summary>Says in plain lines how an outcome came about.</summary>
internal static class Reasons
{
    private const int MostCandidates = 5;

    public static IReadOnlyList<string> Of(Explanation explanation) =>
    [
        .. explanation.Mended.Select(mend => $"read \"{mend.Written}\" as \"{mend.Read}\""),
        .. explanation.Safety.Found.Select(Sign),
        .. explanation.Outcome.Candidates.Take(MostCandidates).Select(Candidate),
    ];

    private static string Sign(SignFound found)
    {
        var words = found.LikeMessage is { } like ? $"\"{like}\"" : string.Join(", ", found.Words.Select(word => $"\"{word}\""));
        var status = found.Status switch
        {
            SignStatus.Present => "is there",
            SignStatus.Unclear => $"may be there{(found.Reason.Length == 0 ? "" : $" ({found.Reason})")}",
            _ => $"does not count ({(found.Reason.Length == 0 ? "too weak" : found.Reason)})",
        };
        return $"warning sign {found.Sign.Id} ({found.Sign.Level.ToString().ToLowerInvariant()}) {status}: {words}";
    }

    private static string Candidate(Candidate candidate)
    {
        var evidence = candidate.Evidence;
        return $"{candidate.Confidence:0.00} {candidate.Id}: nearest \"{evidence.BestPhrasing}\", likeness {evidence.Likeness:0.00}, "
            + $"contained {evidence.Contained:0.00}, support {evidence.Support:0.00}, covered {evidence.Covered:0.00}, "
            + $"mentioned {evidence.Mentioned:0.00}, known {evidence.Known:0.00}, rank of names {evidence.NamesRank:0.00}, of text {evidence.TextRank:0.00}, odds {evidence.Odds:0.0}, nearness {evidence.Nearness:0.0}, words {evidence.Words}, within scope {evidence.WithinScope:0.00}";
    }
}
