/** The product's icon, drawn for small sizes; the name stands beside it. */
export function ProductMark({ className }: { readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="#0f6b68" />
      <path d="M2 2h12l-2 4H4z" fill="#fff" />
      <path d="M4.5 7h7l-1 2h-5z" fill="#bfe3df" />
      <circle cx="8" cy="12" r="2.5" fill="#f5b942" />
    </svg>
  );
}
