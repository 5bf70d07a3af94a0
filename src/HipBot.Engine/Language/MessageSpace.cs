namespace HipBot.Engine.Language;

/// <summary>Turns messages into vectors in which a part weighs the more, the fewer of the known messages have it.</summary>
internal sealed class MessageSpace
{
    private readonly WordGroupIndex _groups;
    private readonly float[] _importance = new float[MessageVector.Size];

    /// <summary>Makes a space of known messages.</summary>
    /// <param name="messages">The words of each known message.</param>
    /// <param name="groups">The word groups that words stand in.</param>
    /// <param name="known">Takes their vectors, in their order; the space itself does not keep them.</param>
    public MessageSpace(IReadOnlyList<IReadOnlyList<Token>> messages, WordGroupIndex groups, out IReadOnlyList<MessageVector> known)
    {
        _groups = groups;
        var places = messages.Select(words => MessageVector.PlacesOf(words, groups)).ToList();
        foreach (var message in places)
        {
            foreach (var place in message)
            {
                _importance[place]++;
            }
        }

        // Inverse document frequency, smoothed.
        for (var place = 0; place < _importance.Length; place++)
        {
            _importance[place] = 1 + MathF.Log((1 + messages.Count) / (1 + _importance[place]));
        }

        known = [.. places.Select(message => MessageVector.Of(message, _importance))];
    }

    /// <summary>The vector of a message or of a part of one.</summary>
    public MessageVector VectorOf(IReadOnlyList<Token> words) => MessageVector.Of(MessageVector.PlacesOf(words, _groups), _importance);
}
