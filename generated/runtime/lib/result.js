// Compiled by tablespec. Do not edit.
/** The data of a success. @throws ApiError for a failure. */
export async function unwrap(result) {
    const settled = await result;
    if (!settled.ok)
        throw settled.toError();
    return settled.data;
}
