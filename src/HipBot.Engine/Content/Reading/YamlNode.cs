namespace HipBot.Engine.Content.Reading;

/// <summary>A YAML value and where it stands. Anchors, aliases and tags do not occur: the reader refuses them.</summary>
internal abstract record YamlNode(Mark Mark)
{
    /// <summary>What the value is called in a message to a writer.</summary>
    public abstract string Kind { get; }

    internal sealed record Scalar(Mark Mark, string Value, bool Quoted, bool IsBlock = false) : YamlNode(Mark)
    {
        public bool IsEmpty => !Quoted && (Value.Length == 0 || Value is "~" or "null");

        public override string Kind => IsEmpty ? "nothing" : "a single value";
    }

    internal sealed record Sequence(Mark Mark, IReadOnlyList<YamlNode> Items) : YamlNode(Mark)
    {
        public override string Kind => "a list";
    }

    internal sealed record Mapping(Mark Mark, IReadOnlyList<Entry> Entries) : YamlNode(Mark)
    {
        public override string Kind => "a group of fields";
    }

    internal sealed record Entry(string Key, Mark Mark, YamlNode Value);
}
