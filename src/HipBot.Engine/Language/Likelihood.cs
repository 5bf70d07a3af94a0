namespace HipBot.Engine.Language;

/// <summary>How likely a message is of a kind: a logistic regression over its words, learned from messages of which that is known.</summary>
internal sealed class Likelihood
{
    private const int Rounds = 8;
    private const float Step = 1;
    private const float Tiny = 1e-8f;

    private readonly float[] _weights = new float[MessageVector.Size];
    private readonly float _bias;

    /// <summary>
    /// Learns by AdaGrad (Duchi, Hazan, Singer 2011), over the messages in an order that is mixed but the same in every run. Both
    /// kinds weigh the same, so that what is found likely does not shift when more messages of one kind are written.
    /// </summary>
    /// <param name="messages">The messages.</param>
    /// <param name="isOfKind">Whether each is of the kind.</param>
    public Likelihood(IReadOnlyList<MessageVector> messages, IReadOnlyList<bool> isOfKind)
    {
        var (weightOfKind, weightOfOthers) = EvenWeights(isOfKind);
        var pace = new float[MessageVector.Size];
        var paceOfBias = 0f;
        var order = Enumerable.Range(0, messages.Count).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var message = messages[index];
                var slope = isOfKind[index] ? weightOfKind * (float)(Of(message) - 1) : weightOfOthers * (float)Of(message);
                paceOfBias += slope * slope;
                _bias -= Step * slope / MathF.Sqrt(paceOfBias + Tiny);
                for (var at = 0; at < message.Places.Length; at++)
                {
                    var place = message.Places[at];
                    var gradient = slope * message.Values[at];
                    pace[place] += gradient * gradient;
                    _weights[place] -= Step * gradient / MathF.Sqrt(pace[place] + Tiny);
                }
            }
        }
    }

    /// <summary>How likely a message is of the kind, from 0 to 1.</summary>
    public double Of(MessageVector message)
    {
        var sum = _bias;
        for (var at = 0; at < message.Places.Length; at++)
        {
            sum += _weights[message.Places[at]] * message.Values[at];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static (float OfKind, float OfOthers) EvenWeights(IReadOnlyList<bool> isOfKind)
    {
        var ofKind = isOfKind.Count(flag => flag);
        return (isOfKind.Count / (2f * Math.Max(1, ofKind)), isOfKind.Count / (2f * Math.Max(1, isOfKind.Count - ofKind)));
    }
}
