namespace HipBot.Engine.Language;

/// <summary>
/// A message as numbers: which stems, neighbours, neighbours but one and word groups stand in it. Each has its place by a hash of
/// fixed size (the hashing trick, Weinberger and others 2009, doi:10.1145/1553374.1553516), so nothing grows with what people type.
/// </summary>
/// <param name="Places">The places that are not zero, in their order.</param>
/// <param name="Values">The values at those places. The length of the vector is 1, and less for a message of one or two words.</param>
internal sealed record MessageVector(int[] Places, float[] Values)
{
    /// <summary>The number of places, a power of two.</summary>
    public const int Size = 1 << 18;

    /// <summary>About what three telling words weigh. One word alone tells little, so it does not get the length of a whole message.</summary>
    private const float ShortestNorm = 25;

    private const uint NextTo = 0x9E3779B1;
    private const uint NextButOne = 0x85EBCA77;
    private const uint Group = 0xC2B2AE3D;

    /// <summary>The vector of a message whose places weigh what <paramref name="weights"/> says.</summary>
    public static MessageVector Of(int[] places, float[] weights)
    {
        var values = new float[places.Length];
        var norm = 0f;
        for (var at = 0; at < places.Length; at++)
        {
            values[at] = weights[places[at]];
            norm += values[at] * values[at];
        }

        norm = MathF.Max(MathF.Sqrt(norm), ShortestNorm);
        for (var at = 0; at < values.Length; at++)
        {
            values[at] /= norm;
        }

        return new MessageVector(places, values);
    }

    /// <summary>The places of a message.</summary>
    /// <param name="tokens">The words of the message.</param>
    /// <param name="groups">The word groups that words stand in.</param>
    public static int[] PlacesOf(IReadOnlyList<Token> tokens, WordGroupIndex groups)
    {
        var hashes = new uint[tokens.Count];
        var places = new List<int>(tokens.Count * 4);
        for (var index = 0; index < tokens.Count; index++)
        {
            hashes[index] = Hash(tokens[index].Stem);
            places.Add(Place(hashes[index]));
            AddGroups(groups.Of(tokens[index].Stem));
            if (index >= 1 && tokens[index - 1].Sentence == tokens[index].Sentence)
            {
                places.Add(Place((hashes[index - 1] * NextTo) + hashes[index]));
                AddGroups(groups.Of(tokens[index - 1].Stem, tokens[index].Stem));
            }

            if (index >= 2 && tokens[index - 2].Sentence == tokens[index].Sentence)
            {
                places.Add(Place((hashes[index - 2] * NextButOne) + hashes[index]));
            }
        }

        places.Sort();
        return [.. places.Where((place, at) => at == 0 || places[at - 1] != place)];

        void AddGroups(IReadOnlyList<string> names)
        {
            foreach (var group in names)
            {
                places.Add(Place(Hash(group) * Group));
            }
        }
    }

    /// <summary>How alike two messages are: the cosine of their vectors, from 0 to 1.</summary>
    public double LikenessTo(MessageVector other)
    {
        var (likeness, mine, theirs) = (0.0, 0, 0);
        while (mine < Places.Length && theirs < other.Places.Length)
        {
            switch (Places[mine].CompareTo(other.Places[theirs]))
            {
                case 0:
                    likeness += Values[mine++] * other.Values[theirs++];
                    break;
                case < 0:
                    mine++;
                    break;
                default:
                    theirs++;
                    break;
            }
        }

        return likeness;
    }

    /// <summary>FNV-1a, which is the same in every process, unlike the runtime's own hash.</summary>
    private static uint Hash(string stem)
    {
        var hash = 2166136261;
        foreach (var letter in stem)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash;
    }

    private static int Place(uint hash) => (int)((hash ^ (hash >> 15)) % Size);
}
