namespace HipBot.Worker.Hosting;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The checker found something.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, settings, content or input.</summary>
    public const int Usage = 2;

    /// <summary>Stopped from outside before it was done, as by Ctrl+C: 128 and the number of SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}
