const PATHS = {
  block: 'M5.5 1.5h5l4 4v5l-4 4h-5l-4-4v-5zM8 4.5v4.2M8 11.2v.3',
  warn: 'M8 2 15 14H1zM8 6.5v3.6M8 12v.2',
  hint: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 7.5v3.7M8 4.9v.2',
  info: 'M3 8h10',
  good: 'M2.5 8.5 6 12l7.5-8',
  back: 'M10 3 5 8l5 5',
  settings:
    'M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14M10.5 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  lifebuoy:
    'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3.7 3.7l2.5 2.5M9.8 9.8l2.5 2.5M12.3 3.7 9.8 6.2M6.2 9.8l-2.5 2.5',
  desk: 'M2.5 3.5c2-.8 4-.8 5.5.5v9c-1.5-1.2-3.5-1.2-5.5-.5zM13.5 3.5c-2-.8-4-.8-5.5.5v9c1.5-1.2 3.5-1.2 5.5-.5z',
  answered: 'M6 3 2 7l4 4M2 7h7a5 5 0 0 1 5 5v1',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: a word beside it says the same. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
