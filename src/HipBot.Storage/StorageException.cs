namespace HipBot.Storage;

/// <summary>The database cannot be used. The message names what is wrong and the mend in one line, and no secret.</summary>
public sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner);
