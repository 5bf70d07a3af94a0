namespace HipBot.Engine.Language;

/// <summary>Turns messages into vectors in which a feature weighs the more, the fewer of the known messages have it.</summary>
internal sealed class MessageSpace
{
    /// <summary>About what three telling words weigh. One word alone tells little, so it does not get the length of a whole message.</summary>
    private const float ShortestNorm = 25;

    private readonly ShortPhrases _phrases;

    /// <summary>For each hash the number of its feature, from 1; 0 where no known message has it.</summary>
    private readonly int[] _featureOf = new int[MessageFeatures.Hashes];

    private readonly float[] _importance;

    /// <summary>Makes a space of known messages.</summary>
    /// <param name="messages">The words of each known message.</param>
    /// <param name="phrases">The phrases that words stand in.</param>
    /// <param name="known">Takes their vectors, in their order; the space itself does not keep them.</param>
    public MessageSpace(IReadOnlyList<IReadOnlyList<Token>> messages, ShortPhrases phrases, out IReadOnlyList<MessageVector> known)
    {
        _phrases = phrases;
        var hashes = messages.Select(words => MessageFeatures.Of(words, phrases)).ToList();
        var messagesWith = new int[MessageFeatures.Hashes];
        foreach (var message in hashes)
        {
            foreach (var hash in message)
            {
                messagesWith[hash]++;
            }
        }

        List<float> importance = [Importance(0)];
        for (var hash = 0; hash < MessageFeatures.Hashes; hash++)
        {
            if (messagesWith[hash] > 0)
            {
                _featureOf[hash] = importance.Count;
                importance.Add(Importance(messagesWith[hash]));
            }
        }

        _importance = [.. importance];
        known = [.. hashes.Select(ToVector)];

        // Inverse document frequency, smoothed.
        float Importance(int messagesWithIt) => 1 + MathF.Log((1f + messages.Count) / (1 + messagesWithIt));
    }

    /// <summary>The number of features; those of vectors are from 1 to below it.</summary>
    public int Features => _importance.Length;

    /// <summary>The vector of a message or of a part of one.</summary>
    public MessageVector VectorOf(IReadOnlyList<Token> words) => ToVector(MessageFeatures.Of(words, _phrases));

    /// <summary>Features that no known message has make the vector longer, so the others tell less, but have no place in it.</summary>
    private MessageVector ToVector(int[] hashes)
    {
        var (count, squares) = (0, 0f);
        foreach (var hash in hashes)
        {
            var importance = _importance[_featureOf[hash]];
            squares += importance * importance;
            count += _featureOf[hash] > 0 ? 1 : 0;
        }

        var norm = MathF.Max(MathF.Sqrt(squares), ShortestNorm);
        var (features, values, at) = (new int[count], new float[count], 0);
        foreach (var hash in hashes)
        {
            if (_featureOf[hash] is > 0 and var feature)
            {
                features[at] = feature;
                values[at++] = _importance[feature] / norm;
            }
        }

        return new MessageVector(features, values);
    }
}
