namespace HipBot.Engine.Safety;

/// <summary>The best way in which a message fits a pattern: one mention for each word group, close enough together.</summary>
internal sealed record PatternMatch(SignStatus Status, IReadOnlyList<string> Words, string Reason)
{
    /// <summary>How many words may stand between two mentions that are near.</summary>
    private const int NearReach = 10;

    public static PatternMatch? Find(SignPattern pattern, Said said)
    {
        PatternMatch? best = null;
        foreach (var anchor in said.Of(pattern.Words[0]))
        {
            if (FindAround(anchor, pattern, said) is { } match && (best is null || match.Status > best.Status))
            {
                best = match;
            }

            if (best?.Status == SignStatus.Present)
            {
                break;
            }
        }

        return best;
    }

    private static PatternMatch? FindAround(Mention anchor, SignPattern pattern, Said said)
    {
        List<Mention> mentions = [anchor];
        foreach (var group in pattern.Words.Skip(1))
        {
            var nearest = said.Of(group)
                .Where(mention => IsWithin(anchor, mention, pattern.Within))
                .OrderByDescending(mention => mention.StatusBeside([anchor]))
                .ThenBy(mention => Gap(anchor, mention))
                .FirstOrDefault();
            if (nearest is null)
            {
                return null;
            }

            mentions.Add(nearest);
        }

        var spoiler = pattern.Without
            .SelectMany(said.Of)
            .FirstOrDefault(mention => mention.StatusBeside(mentions) == SignStatus.Present && (pattern.Within == SignReach.Message || mention.Sentence == anchor.Sentence));
        if (spoiler is not null)
        {
            return new PatternMatch(SignStatus.Absent, [.. mentions.Select(said.WordsOf)], $"it says \"{said.WordsOf(spoiler)}\"");
        }

        var weakest = mentions.MinBy(mention => mention.StatusBeside(mentions))!;
        var weakestStatus = weakest.StatusBeside(mentions);
        var status = pattern.IsUnclear && weakestStatus == SignStatus.Present ? SignStatus.Unclear : weakestStatus;
        return new PatternMatch(status, [.. mentions.Select(said.WordsOf).Distinct(StringComparer.Ordinal)], weakest.IsDeniedBeside(mentions) ? "denied" : weakest.Reason);
    }

    private static bool IsWithin(Mention anchor, Mention other, SignReach reach) => reach switch
    {
        SignReach.Near => anchor.Sentence == other.Sentence && Gap(anchor, other) <= NearReach,
        SignReach.Sentence => anchor.Sentence == other.Sentence,
        _ => true,
    };

    private static int Gap(Mention one, Mention other) => Math.Max(0, Math.Max(other.First - one.Last, one.First - other.Last));
}
