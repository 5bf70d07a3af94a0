namespace HipBot.Storage;

/// <summary>A folder that need not be there yet.</summary>
public static class DataFolder
{
    /// <summary>The folder itself where it is there, else the nearest one above it that is.</summary>
    public static string NearestTo(string folder)
    {
        var nearest = Path.GetFullPath(folder);
        while (!Directory.Exists(nearest) && Path.GetDirectoryName(nearest) is { } above)
        {
            nearest = above;
        }

        return nearest;
    }

    /// <summary>Sees that a folder can be made and written to; nothing is left there.</summary>
    /// <exception cref="StorageException">It cannot; the message says why.</exception>
    public static void RequireWritable(string folder)
    {
        if (File.Exists(folder))
        {
            throw new StorageException($"{folder} is a file. Set Storage:DataFolder to a folder.");
        }

        var probe = Path.Combine(NearestTo(folder), $".hipbot-{Guid.NewGuid():N}");
        try
        {
            File.WriteAllText(probe, "x");
            File.Delete(probe);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"This user may not write to {NearestTo(folder)}, or its disk is full. Give it the right to, make room, or set Storage:DataFolder to another folder.", fault);
        }
    }
}
