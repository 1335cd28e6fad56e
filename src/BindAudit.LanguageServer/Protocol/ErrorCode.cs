namespace BindAudit.LanguageServer.Protocol;

/// <summary>Error codes of JSON-RPC 2.0 §5.1.</summary>
internal enum ErrorCode
{
    /// <summary>No error.</summary>
    None = 0,

    /// <summary>The message is not JSON.</summary>
    ParseError = -32700,

    /// <summary>The message is JSON and no request.</summary>
    InvalidRequest = -32600,

    /// <summary>Nobody answers to the method.</summary>
    MethodNotFound = -32601,
}
