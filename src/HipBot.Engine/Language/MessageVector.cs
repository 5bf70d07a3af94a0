namespace HipBot.Engine.Language;

/// <summary>A message as numbers: which features it has, and how much each tells.</summary>
/// <param name="Features">The features of its <see cref="MessageSpace"/> that it has, in their order.</param>
/// <param name="Values">How much each tells. The length of the vector is 1, and less for a message of one or two words.</param>
internal sealed record MessageVector(int[] Features, float[] Values)
{
    /// <summary>How alike two messages of a space are: the cosine of their vectors, from 0 to 1.</summary>
    public double LikenessTo(MessageVector other)
    {
        var (likeness, mine, theirs) = (0.0, 0, 0);
        while (mine < Features.Length && theirs < other.Features.Length)
        {
            var difference = Features[mine] - other.Features[theirs];
            if (difference == 0)
            {
                likeness += Values[mine++] * other.Values[theirs++];
            }
            else if (difference < 0)
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }

        return likeness;
    }
}
